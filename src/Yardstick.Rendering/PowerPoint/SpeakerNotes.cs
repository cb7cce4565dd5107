using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>What the notes of a slide say of a chart: its summary, its key and every figure, so that nothing is known to the eye alone.</summary>
internal static class SpeakerNotes
{
    /// <summary>A notes page is A4, upright, with the slide above: points of its text.</summary>
    public static Frame Body { get; } = new(42, 270, 511, 530);

    public const double Size = 12;

    /// <param name="chart">One of the slide.</param>
    /// <param name="withFigures">Whether its figures are said here; otherwise a table follows.</param>
    public static IEnumerable<string> Of(ChartContent chart, bool withFigures) =>
        [chart.Title, chart.Summary, .. ChartTable.KeyInWords(chart), .. withFigures ? Figures(chart) : []];

    public static bool Fit(IEnumerable<string> notes, TextFit fit) =>
        fit.Height(notes.Select(note => new SlideParagraph(note)), Body.Width, Size) <= Body.Height;

    private static IEnumerable<string> Figures(ChartContent chart)
    {
        var table = ChartTable.Down(chart);
        return table
            .Columns.Index()
            .Where(column => column.Item.Kind == ColumnKind.Number)
            .Select(column =>
                $"{column.Item.Header} ({chart.Unit}): {string.Join("; ", table.Rows.Select(row => $"{row.Cells[0].Text} {row.Cells[column.Index].Text}"))}."
            );
    }
}
