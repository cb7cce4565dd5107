using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Better, same or worse than the previous month as now known, on displayed values, by the wanted direction (derived-figures).
/// </summary>
public static class DirectionOfTravel
{
    /// <param name="target">Needed only for indicators that are best within a range.</param>
    public static Judgement<Direction> Judge(decimal? displayed, decimal? previous, Polarity polarity, Target? target)
    {
        if (displayed is not { } now)
        {
            return new Judgement<Direction>.NotMade("the month has no value");
        }

        if (previous is not { } before)
        {
            return new Judgement<Direction>.NotMade("the previous month is missing");
        }

        return polarity switch
        {
            Polarity.Higher => Made(now.CompareTo(before), now, before, "higher is better"),
            Polarity.Lower => Made(before.CompareTo(now), now, before, "lower is better"),
            Polarity.Range when target is Target.Range range => Made(
                Outside(before, range).CompareTo(Outside(now, range)),
                now,
                before,
                "nearer to the range is better"
            ),
            Polarity.Range => new Judgement<Direction>.NotMade("best within a range, and no range is set"),
            _ => new Judgement<Direction>.NotMade("neither direction is better"),
        };
    }

    private static decimal Outside(decimal value, Target.Range range) =>
        Math.Max(0, Math.Max(range.Lower - value, value - range.Upper));

    private static Judgement<Direction>.Made Made(int comparison, decimal now, decimal before, string wanted) =>
        new(
            comparison switch
            {
                > 0 => Direction.Better,
                < 0 => Direction.Worse,
                _ => Direction.Same,
            },
            string.Create(CultureInfo.InvariantCulture, $"{before:0.##} to {now:0.##}; {wanted}")
        );
}
