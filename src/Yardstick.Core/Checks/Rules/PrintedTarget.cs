using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Checks.Rules;

/// <summary>The target printed in a row, read with the indicator's wanted direction.</summary>
internal static class PrintedTarget
{
    /// <summary>Null when none is printed.</summary>
    public static Target? Of(CheckedRow series) =>
        series.Row.Cell(CellRole.Target) is { } cell
            ? TargetText.Read(
                cell.Printed,
                series.Indicator?.Polarity ?? Polarity.Neutral,
                series.Indicator?.TimeBasis ?? TimeBasis.InMonth
            )
            : null;

    /// <summary>
    /// The numbers of a target, whichever way it is written: <c>95</c>, <c>95%</c> and <c>&gt;=95%</c> are one target. Null for <c>TBC</c>.
    /// </summary>
    public static (decimal Lower, decimal Upper)? Numbers(Target? target) =>
        target switch
        {
            Target.Bound bound => (bound.Value, bound.Value),
            Target.Range range => (range.Lower, range.Upper),
            Target.Undecided undecided
                when decimal.TryParse(
                    undecided.Printed.TrimEnd('%', ' '),
                    NumberStyles.Number,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => (number, number),
            _ => null,
        };
}
