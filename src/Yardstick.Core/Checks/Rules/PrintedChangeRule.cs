using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A printed change or trend that the printed months do not give. A change is relative, (current - previous) / previous in whole per cent,
/// made from unrounded values: a printed percentage allows every change that its unrounded values could have.
/// </summary>
internal sealed class PrintedChangeRule : IEditionRule
{
    private const string Rule = "printed-derived";

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Series.SelectMany(series =>
            Change(series, CellRole.ChangeOnMonth, series.Before)
                .Concat(Change(series, CellRole.ChangeOnYear, month => series.At(month.SameMonthLastYear)))
                .Concat(Trend(series))
        );

    private static IEnumerable<CheckFinding> Change(
        CheckedRow series,
        CellRole role,
        Func<Month, PublishedValue?> earlier
    )
    {
        var month = series.ReportedMonth;
        if (
            series.Row.Cell(role) is not { } cell
            || cell.Number() is not { } printed
            || series.At(month) is not { } current
            || earlier(month) is not { } previous
        )
        {
            yield break;
        }

        var (currentLow, currentHigh) = Unrounded(series, current);
        var (previousLow, previousHigh) = Unrounded(series, previous);
        var between =
            $"{previous.Printed} ({previous.Month.ToShort()}) to {current.Printed} ({current.Month.ToShort()})";
        if (previous.Number() == 0)
        {
            yield return Finding(
                series,
                cell,
                previous,
                $"{between}: no change can be given from 0, but {cell.Printed} is printed"
            );
            yield break;
        }

        var (printedLow, printedHigh) = Unrounded(printed);
        var low = Relative(currentLow, previousHigh);
        var high = previousLow > 0 ? Relative(currentHigh, previousLow) : decimal.MaxValue;
        if (printedHigh < low || printedLow > high)
        {
            var exact = Relative(current.Number(), previous.Number());
            var points =
                series.IsPercentage && current.Number() - previous.Number() == printed
                    ? " (that is the change in points)"
                    : "";
            yield return Finding(
                series,
                cell,
                previous,
                $"{between} is {Shown.Signed(Math.Round(exact, 1))}%, but {cell.Printed} is printed{points}"
            );
        }
    }

    private static IEnumerable<CheckFinding> Trend(CheckedRow series)
    {
        var month = series.ReportedMonth;
        if (
            series.Row.Cell(CellRole.Trend) is { } cell
            && cell.Number() is { } printed
            && cell.Printed.Any(char.IsAsciiDigit)
            && series.At(month) is { } current
            && series.Before(month) is { } previous
            && current.Number() - previous.Number() != printed
        )
        {
            yield return Finding(
                series,
                cell,
                previous,
                $"{current.Printed} - {previous.Printed} = {Shown.Signed(current.Number() - previous.Number())}, but the trend printed is {cell.Printed}"
            );
        }
    }

    /// <summary>Counts are exact; a percentage or rate stands for a range unless its counts are printed or a workbook stores it unrounded.</summary>
    private static (decimal Low, decimal High) Unrounded(CheckedRow series, PublishedValue value) =>
        DisplayedNumber.Ratio(value) is { } exact ? (exact, exact)
        : series.IsCount || value.Value != value.Number() ? (value.Value ?? 0, value.Value ?? 0)
        : DisplayedNumber.Range(value.Number(), DisplayedNumber.Decimals(value.Printed), series.Edition.Rounding);

    /// <summary>The changes that a whole per cent can show: rounded half away from zero, or cut off towards it.</summary>
    private static (decimal Low, decimal High) Unrounded(decimal printed) =>
        printed switch
        {
            > 0 => (printed - 0.5m, printed + 1),
            < 0 => (printed - 1, printed + 0.5m),
            _ => (-1, 1),
        };

    private static decimal Relative(decimal current, decimal previous) => 100 * (current - previous) / previous;

    private static CheckFinding Finding(
        CheckedRow series,
        PublishedCell cell,
        PublishedValue previous,
        string arithmetic
    ) =>
        CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            series.Name,
            series.ReportedMonth,
            cell.Quote(),
            previous.Quote(),
            arithmetic
        );
}
