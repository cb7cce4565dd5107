using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments;

/// <summary>
/// How many more children would meet the target: the smallest change of the numerator with which the value, as it is displayed, meets it. A
/// reader can check it on the page, where 94.5% stands as 95% and is judged as 95%: 265 of 307 against at least 95% gives 26.
/// </summary>
public static class ChildrenToTarget
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="decimals">With which the value is displayed.</param>
    /// <returns>Positive for more children in the numerator, negative for fewer, 0 when the target is met.</returns>
    public static Judgement<int> Of(decimal? numerator, decimal? denominator, Target? target, int decimals)
    {
        if (denominator is not > 0 || numerator is not { } now || now > denominator || now < 0)
        {
            return new Judgement<int>.NotMade(denominator == 0 ? "no cases" : "it is not a share of children");
        }

        return target switch
        {
            null => new Judgement<int>.NotMade("no target is set"),
            Target.Bound { IsYearly: false } or Target.Range => Search(now, denominator.Value, target, decimals),
            _ => new Judgement<int>.NotMade("no target that a percentage can meet"),
        };
    }

    private static Judgement<int> Search(decimal numerator, decimal denominator, Target target, int decimals)
    {
        for (var change = 0; change <= denominator; change++)
        {
            foreach (var signed in change == 0 ? new[] { 0 } : [change, -change])
            {
                var then = numerator + signed;
                if (then >= 0 && then <= denominator && IsMet(then, denominator, target, decimals))
                {
                    return new Judgement<int>.Made(signed, Words(signed, numerator, denominator));
                }
            }
        }

        return new Judgement<int>.NotMade("no number of children can meet the target");
    }

    private static bool IsMet(decimal numerator, decimal denominator, Target target, int decimals)
    {
        var displayed = DisplayedFigure.Round(numerator * 100 / denominator, decimals);
        return target is Target.Range range
            ? displayed >= range.Lower && displayed <= range.Upper
            : TargetGap.IsMet(displayed, (Target.Bound)target);
    }

    private static string Words(int change, decimal numerator, decimal denominator) =>
        change switch
        {
            0 => "meets the target",
            > 0 => string.Create(
                English,
                $"{change} more: {numerator + change:0} of {denominator:0} would meet the target, {numerator:0} do now"
            ),
            _ => string.Create(
                English,
                $"{-change} fewer: {numerator + change:0} of {denominator:0} would meet the target, {numerator:0} are counted now"
            ),
        };
}
