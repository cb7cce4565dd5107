using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Targets as papers print them (<c>&gt;= 95%</c>, <c>&lt;36%</c>, <c>&lt; 1,700</c>, <c>&lt;17K</c>, <c>95%</c>, <c>85-95%</c>, <c>TBC</c>),
/// and as the product writes them (<c>&gt;=95%</c>).
/// </summary>
public static partial class TargetText
{
    /// <summary>Reads a printed target. Null means that none is printed: blank, a dash, <c>N/A</c> or <c>Local</c>.</summary>
    /// <param name="polarity">
    /// Gives a bare number its operator. Without a wanted direction a bare number does not say which side of it is good: it is undecided.
    /// </param>
    /// <param name="timeBasis">
    /// A target in thousands (<c>17K</c>) beside a monthly flow is one for the year, as is one that says so; no month is judged by it.
    /// </param>
    public static Target? Read(string printed, Polarity polarity, TimeBasis timeBasis)
    {
        var text = printed.Trim();
        if (text.Length == 0 || None().IsMatch(text))
        {
            return null;
        }

        if (RangeForm().Match(text) is { Success: true } range)
        {
            var (lower, upper) = (Number(range, "lower"), Number(range, "upper"));
            return lower <= upper ? new Target.Range(lower, upper) : new Target.Undecided(text);
        }

        var bound = BoundForm().Match(text);
        if (!bound.Success || OperatorOf(bound.Groups["operator"].Value, polarity) is not { } targetOperator)
        {
            return new Target.Undecided(text);
        }

        var inThousands = bound.Groups["thousands"].Success;
        return new Target.Bound(
            targetOperator,
            Number(bound, "number") * (inThousands ? 1000 : 1),
            IsYearly: bound.Groups["year"].Success || (inThousands && timeBasis == TimeBasis.InMonth)
        );
    }

    /// <summary><c>&gt;=95%</c>, <c>&lt;17000</c>, <c>85-95%</c>, <c>TBC</c>; empty for none.</summary>
    public static string Write(Target? target, IndicatorUnit unit)
    {
        var suffix = unit == IndicatorUnit.Percentage ? "%" : "";
        return target switch
        {
            Target.Bound bound => Symbol(bound.Operator) + Plain(bound.Value) + suffix,
            Target.Range range => $"{Plain(range.Lower)}-{Plain(range.Upper)}{suffix}",
            Target.Undecided undecided => undecided.Printed,
            _ => "",
        };
    }

    private static string Symbol(TargetOperator targetOperator) =>
        targetOperator switch
        {
            TargetOperator.AtLeast => ">=",
            TargetOperator.AtMost => "<=",
            TargetOperator.LessThan => "<",
            _ => ">",
        };

    private static TargetOperator? OperatorOf(string printed, Polarity polarity) =>
        (printed, polarity) switch
        {
            (">=" or "≥", _) => TargetOperator.AtLeast,
            ("<=" or "≤", _) => TargetOperator.AtMost,
            ("<", _) => TargetOperator.LessThan,
            (">", _) => TargetOperator.MoreThan,
            (_, Polarity.Higher) => TargetOperator.AtLeast,
            (_, Polarity.Lower) => TargetOperator.AtMost,
            _ => null,
        };

    private static decimal Number(Match match, string group) =>
        decimal.Parse(match.Groups[group].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^([-–—]+|n/?a|not applicable|local|none)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex None();

    [GeneratedRegex(
        @"^(?<lower>\d[\d,]*(\.\d+)?)\s*%?\s*(-|–|—|to)\s*(?<upper>\d[\d,]*(\.\d+)?)\s*%?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RangeForm();

    [GeneratedRegex(
        @"^(?<operator>>=|≥|<=|≤|<|>)?\s*(?<number>\d[\d,]*(\.\d+)?)\s*(?<thousands>k)?\s*%?\s*(?<year>(a|per) year|annual(ly)?|pa|p\.a\.)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BoundForm();
}
