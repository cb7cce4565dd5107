using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>The cells of a scorecard. Each is enough as text; numbers stand beside their text so that a spreadsheet can reckon with them.</summary>
internal static class ScorecardCells
{
    /// <summary>Not available, as in the national statistics; explained below each table.</summary>
    public const string NotAvailable = "x";

    /// <summary>Protected because the number is small.</summary>
    public const string Protected = "c";

    public const string NoChange = "n/a";

    public const string None = "–";

    private static readonly TableCell Empty = new(None, Tone: Tone.Quiet);

    /// <summary>A month's value, which leads to the page that shows how it was made.</summary>
    public static TableCell Month(ScorecardRow row, Month month, bool counts)
    {
        var point = row.Assessment.Series().FirstOrDefault(other => other.Month == month);
        if (
            point?.Figure is null or Figure.NotAvailable
            && OwnPeriod.IsBetween(month, row.Assessment.Indicator?.TimeBasis)
        )
        {
            return Empty;
        }

        var cell = Point(row, point, counts);
        if (row.Assessment.Withheld is { } withheld && month == row.Assessment.Month)
        {
            cell = cell with { Text = $"{cell.Text} ({withheld.Mark})" };
        }

        return point is null ? cell : cell with { Link = row.LinkOfMonth?.Invoke(month) };
    }

    public static TableCell Point(ScorecardRow row, SeriesPoint? point, bool counts) =>
        point?.Figure switch
        {
            Figure.Known known => Number(
                FigureText.Of(point.Displayed, row.Assessment.Unit()) + (counts ? FigureText.CountsOf(known) : ""),
                PrintedNumber.Of(point),
                row.Assessment.Unit()
            ),
            Figure.Suppressed => new TableCell(Protected, Tone: Tone.Quiet),
            _ => new TableCell(NotAvailable, Tone: Tone.Quiet),
        };

    public static TableCell Target(ScorecardRow row) =>
        row.Assessment.Target is { } target ? new TableCell(TargetWords.Of(target, row.Assessment.Unit())) : Empty;

    public static TableCell Trend(ScorecardRow row) =>
        row.Assessment.Trend is { } trend
            ? new TableCell(FigureText.WithSign(trend), trend, $"+{Format(trend)};-{Format(trend)};0")
            : new TableCell(NoChange, Tone: Tone.Quiet);

    /// <summary>The cell with the month that it looks back on, where that is not the one of the heading: quarters have their own.</summary>
    public static TableCell Since(ScorecardRow row, Month month, TableCell cell) =>
        cell.Value is not null && row.Assessment.Previous is { } previous && previous.Month != month.Previous
            ? cell with
            {
                Text = $"{cell.Text} (since {previous.Month.ToShort()})",
            }
            : cell;

    public static TableCell Change(Judgement<decimal> change) =>
        change is Judgement<decimal>.Made made
            ? new TableCell(FigureText.WithSign(made.Verdict) + "%", made.Verdict / 100, "+0%;-0%;0%")
            : new TableCell(NoChange, Tone: Tone.Quiet);

    public static TableCell TwelveMonths(ScorecardRow row, Func<TwelveMonthFigures, decimal?> which) =>
        row.Assessment.TwelveMonths is Judgement<TwelveMonthFigures>.Made made && which(made.Verdict) is { } value
            ? Rounded(row, value)
            : Empty;

    public static TableCell Comparator(ScorecardRow row, Comparator? comparator) =>
        comparator is null
            ? Empty
            : Number(
                FigureText.Of(comparator.Displayed, row.Assessment.Unit()),
                comparator.Value,
                row.Assessment.Unit()
            );

    public static TableCell Printed(ScorecardRow row, CellRole role, string? otherwise = null) =>
        row.Printed?.Cell(role)?.Printed is { Length: > 0 } printed ? new TableCell(printed)
        : otherwise is null ? Empty
        : new TableCell(otherwise);

    public static TableCell TargetOfYear(ScorecardRow row, string header) =>
        row.Printed?.Cells.FirstOrDefault(cell => cell.Role == CellRole.TargetOfYear && cell.Header == header)?.Printed
            is { Length: > 0 } printed
            ? new TableCell(FigureText.Of(printed, row.Assessment.Unit()))
            : Empty;

    private static TableCell Rounded(ScorecardRow row, decimal value)
    {
        var decimals = row.Assessment.Indicator?.Decimals ?? 0;
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Number(FigureText.Of(rounded, row.Assessment.Unit()), rounded, row.Assessment.Unit());
    }

    private static TableCell Number(string text, decimal? number, IndicatorUnit? unit) =>
        number is not { } value ? new TableCell(text)
        : unit == IndicatorUnit.Percentage ? new TableCell(text, value / 100, Format(value) + "%")
        : new TableCell(text, value, Format(value));

    private static string Format(decimal value) => value == decimal.Truncate(value) ? "#,##0" : "#,##0.0#";
}
