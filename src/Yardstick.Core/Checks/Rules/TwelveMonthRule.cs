using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A printed 12-month mean, maximum or minimum that the printed months do not give. The window is the twelve months that end with and
/// include the reported one. Where the table prints fewer months, only what no unprinted month could give is a contradiction.
/// </summary>
internal sealed class TwelveMonthRule : IEditionRule
{
    /// <summary>
    /// How far the mean of twelve rounded values may lie from the mean of the unrounded ones: three standard deviations of it.
    /// </summary>
    private const decimal RoundingOfMean = 0.25m;

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Series.SelectMany(series =>
        {
            var month = series.ReportedMonth;
            var window = Month.RunEnding(month, 12).Select(series.At).OfType<PublishedValue>().ToList();
            return window.Count == 0
                ? []
                : Bound(series, window, CellRole.Maximum12, "maximum", isMaximum: true)
                    .Concat(Bound(series, window, CellRole.Minimum12, "minimum", isMaximum: false))
                    .Concat(Mean(series, window));
        });

    private static IEnumerable<CheckFinding> Bound(
        CheckedRow series,
        List<PublishedValue> window,
        CellRole role,
        string name,
        bool isMaximum
    )
    {
        if (series.Row.Cell(role) is not { } cell || cell.Number() is not { } printed)
        {
            yield break;
        }

        var extreme = isMaximum ? window.MaxBy(value => value.Number())! : window.MinBy(value => value.Number())!;
        var passed = isMaximum ? extreme.Number() > printed : extreme.Number() < printed;
        if (passed || (window.Count == 12 && extreme.Number() != printed))
        {
            yield return Finding(
                series,
                cell,
                extreme,
                $"the {name} of the {window.Count} printed months to {series.ReportedMonth.ToShort()} is {extreme.Printed} ({extreme.Month.ToShort()}), but {cell.Printed} is printed"
            );
        }
    }

    private static IEnumerable<CheckFinding> Mean(CheckedRow series, List<PublishedValue> window)
    {
        if (series.Row.Cell(CellRole.Mean12) is not { } cell || cell.Number() is not { } printed)
        {
            yield break;
        }

        var sum = window.Sum(value => value.Number());
        var unit = 1m / (decimal)Math.Pow(10, DisplayedNumber.Decimals(cell.Printed));
        if (window.Count == 12)
        {
            var slack = series.IsCount ? 0 : RoundingOfMean;
            var fits =
                DisplayedNumber.CanShow(printed, sum / 12, DisplayedNumber.Decimals(cell.Printed))
                || Math.Abs(printed - (sum / 12)) <= (unit / 2) + slack;
            if (!fits)
            {
                yield return Finding(
                    series,
                    cell,
                    window[^1],
                    $"({Shown.Sum(window.Select(value => value.Number()))}) / 12 = {Shown.Number(sum / 12)}, but {cell.Printed} is printed{OtherWindow(series, printed, unit)}"
                );
            }
        }
        else if (Impossible(series, window, printed, sum) is { } reason)
        {
            yield return Finding(series, cell, window[^1], reason);
        }
    }

    /// <summary>Months that are not printed can be nothing at the least, and the printed maximum at the most.</summary>
    private static string? Impossible(CheckedRow series, List<PublishedValue> window, decimal printed, decimal sum)
    {
        var missing = 12 - window.Count;
        var least = (sum + (missing * (series.Row.Cell(CellRole.Minimum12)?.Number() ?? 0))) / 12;
        if (printed + 1 <= least)
        {
            return $"the {window.Count} printed months alone add up to {Shown.Number(sum)}, so the mean of twelve is at least {Shown.Number(least)}, but {Shown.Number(printed)} is printed";
        }

        if (series.Row.Cell(CellRole.Maximum12)?.Number() is not { } maximum)
        {
            return null;
        }

        var most = (sum + (missing * maximum)) / 12;
        return printed - 1 >= most
            ? $"the {window.Count} printed months add up to {Shown.Number(sum)} and no other month passes {Shown.Number(maximum)}, so the mean of twelve is at most {Shown.Number(most)}, but {Shown.Number(printed)} is printed"
            : null;
    }

    private static string OtherWindow(CheckedRow series, decimal printed, decimal unit)
    {
        var before = series.Run(series.ReportedMonth.AddMonths(-12), series.ReportedMonth.Previous);
        return before is not null && Math.Abs(before.Average(value => value.Number()) - printed) <= unit / 2
            ? " (the twelve months before the reported one would give it)"
            : "";
    }

    private static CheckFinding Finding(
        CheckedRow series,
        PublishedCell cell,
        PublishedValue value,
        string arithmetic
    ) =>
        CheckFinding.Of(
            FindingSeverity.Error,
            "printed-derived",
            series.Name,
            series.ReportedMonth,
            cell.Quote(),
            value.Quote(),
            arithmetic
        );
}
