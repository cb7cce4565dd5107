using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>What must be read with a scorecard: signs, how means and changes are made, and each gap with its reason.</summary>
internal static class ScorecardNotes
{
    public static IReadOnlyList<string> Of(ScorecardTable table) =>
        [
            .. Signs(table),
            .. Withheld(table),
            .. Supplied(table),
            .. Gaps(table),
            .. NoChange(table, LayoutColumn.ChangeOnMonth, assessment => assessment.ChangeOnMonth, "the month before"),
            .. NoChange(table, LayoutColumn.ChangeOnYear, assessment => assessment.ChangeOnYear, "the year before"),
            .. Benchmarks(table),
        ];

    private static IEnumerable<string> Signs(ScorecardTable table)
    {
        if (table.Columns.Contains(LayoutColumn.Direction))
        {
            yield return "Direction of travel: ↑ better, → same, ↓ worse than the month before, whichever way the number moved.";
        }

        if (table.Columns.Contains(LayoutColumn.ChangeOnMonth) || table.Columns.Contains(LayoutColumn.ChangeOnYear))
        {
            yield return "Changes are in per cent of the earlier figure, also for percentages.";
        }

        if (
            table.Columns.Contains(LayoutColumn.Mean12)
            && table.Rows.Any(row => row.Assessment.Unit() == IndicatorUnit.Percentage)
        )
        {
            yield return "The 12-month mean of a percentage is the mean of the twelve monthly percentages.";
        }
    }

    /// <summary>A marked figure is not judged, and the reader is told why and until when.</summary>
    private static IEnumerable<string> Withheld(ScorecardTable table) =>
        table
            .Rows.Where(row => row.Assessment.Withheld is not null)
            .Select(row => $"{row.Title} {row.Assessment.Withheld!.Clause.TrimEnd('.')}.");

    /// <summary>Figures that no case record gives say whose they are.</summary>
    private static IEnumerable<string> Supplied(ScorecardTable table)
    {
        var window = Month.RunEnding(table.Month, table.Columns.Contains(LayoutColumn.Months) ? table.Months : 1);
        return table.Rows.SelectMany(row =>
            SuppliedWords
                .Of([.. row.Assessment.Series().Where(point => window.Contains(point.Month))])
                .Select(words => $"{row.Title}: {words}.")
        );
    }

    private static IEnumerable<string> Gaps(ScorecardTable table)
    {
        if (!table.Columns.Contains(LayoutColumn.Months))
        {
            yield break;
        }

        var window = Month.RunEnding(table.Month, table.Months);
        foreach (var row in table.Rows)
        {
            var points = row.Assessment.Series().ToDictionary(point => point.Month);
            var gaps = window
                .Select(month => Gap(month, points.GetValueOrDefault(month), row.Assessment.Indicator?.TimeBasis))
                .Where(gap => gap.Sign is not null)
                .GroupBy(gap => (gap.Sign, gap.Reason));
            foreach (var gap in gaps)
            {
                yield return $"{gap.Key.Sign} in {row.Title}, {MonthList.Of([.. gap.Select(item => item.Month)])}: {gap.Key.Reason}.";
            }
        }
    }

    private static (Month Month, string? Sign, string Reason) Gap(Month month, SeriesPoint? point, TimeBasis? basis) =>
        point?.Figure is null or Figure.NotAvailable && OwnPeriod.IsBetween(month, basis)
            ? (month, ScorecardCells.None, OwnPeriod.WhyBetween)
            : (month, Sign(point), Reason(point));

    private static string? Sign(SeriesPoint? point) =>
        point?.Figure switch
        {
            Figure.Known => null,
            Figure.Suppressed => ScorecardCells.Protected,
            _ => ScorecardCells.NotAvailable,
        };

    private static string Reason(SeriesPoint? point) =>
        point?.Figure switch
        {
            Figure.Suppressed suppressed => suppressed.Reason.TrimEnd('.'),
            Figure.NotAvailable missing => missing.Reason.TrimEnd('.'),
            _ => "no edition prints this month",
        };

    private static IEnumerable<string> NoChange(
        ScorecardTable table,
        LayoutColumn column,
        Func<Assessment, Judgement<decimal>> change,
        string than
    ) =>
        !table.Columns.Contains(column)
            ? []
            : table
                .Rows.Select(row => (row.Title, Change: change(row.Assessment) as Judgement<decimal>.NotMade))
                .Where(row => row.Change is not null)
                .GroupBy(row => row.Change!.Reason.TrimEnd('.'))
                .Select(reason =>
                    $"{ScorecardCells.NoChange}, change on {than}: {reason.Key} ({string.Join("; ", reason.Select(row => row.Title))})."
                );

    private static IEnumerable<string> Benchmarks(ScorecardTable table)
    {
        (LayoutColumn Column, Func<Assessment, Comparator?> Which)[] all =
        [
            (LayoutColumn.OwnLastYear, assessment => assessment.OwnLastYear),
            (LayoutColumn.StatisticalNeighbours, assessment => assessment.StatisticalNeighbours),
            (LayoutColumn.Region, assessment => assessment.Region),
            (LayoutColumn.England, assessment => assessment.England),
        ];
        var labels = all.Where(item => table.Columns.Contains(item.Column))
            .SelectMany(item => table.Rows.Select(row => item.Which(row.Assessment)?.Label))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return labels.Count == 0 ? [] : [$"Comparison: {string.Join("; ", labels)}."];
    }
}
