using System.Globalization;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Change against an earlier month: (current - earlier) / earlier on unrounded values, in whole per cent, half away from zero.
/// Always relative, never points, for percentages and rates too (derived-figures).
/// </summary>
public static class RelativeChange
{
    public static Judgement<decimal> Between(Figure current, Figure? earlier)
    {
        if (current is not Figure.Known now)
        {
            return new Judgement<decimal>.NotMade("the month has no value");
        }

        if (earlier is not Figure.Known before)
        {
            return new Judgement<decimal>.NotMade("the earlier month is missing");
        }

        if (before.Value == 0)
        {
            return new Judgement<decimal>.NotMade("the earlier month is 0");
        }

        var change = DisplayedFigure.Round((now.Value - before.Value) * 100 / before.Value, 0);
        return new Judgement<decimal>.Made(
            change,
            string.Create(
                CultureInfo.InvariantCulture,
                $"({now.Value:0.##} - {before.Value:0.##}) / {before.Value:0.##} = {change}%"
            )
        );
    }
}
