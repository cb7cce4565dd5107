using System.Text.RegularExpressions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

/// <summary>Every figure that the tables and charts of a report hold, as it is printed, with how often it stands there.</summary>
internal static partial class ReportFigures
{
    public static IReadOnlyDictionary<string, int> Of(Report report) =>
        Count(
            report
                .Sections.SelectMany(section => section.Blocks)
                .SelectMany(block =>
                    block switch
                    {
                        Block.Table table => [table.Content],
                        Block.Chart chart => [ChartTable.Down(chart.Content)],
                        _ => Array.Empty<TableContent>(),
                    }
                )
                .SelectMany(table => table.Rows)
                .SelectMany(row => row.Cells)
                .SelectMany(cell => In(cell.Text))
        );

    /// <summary>Figures that a text read back from a file lacks.</summary>
    public static IEnumerable<string> Missing(Report report, string text)
    {
        var found = Count(In(text));
        return Of(report)
            .Where(figure => found.GetValueOrDefault(figure.Key) < figure.Value)
            .Select(figure => $"{figure.Key}: {found.GetValueOrDefault(figure.Key)} of {figure.Value}");
    }

    private static IEnumerable<string> In(string text) =>
        text.Split(Array.Empty<char>(), StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('(', ')', ';', ':', '.', ',', '"'))
            .Where(word => Figure().IsMatch(word))
            // Formats for machines have no separators of thousands.
            .Select(word => word.Replace(",", "", StringComparison.Ordinal));

    private static Dictionary<string, int> Count(IEnumerable<string> figures) =>
        figures.CountBy(figure => figure, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"^[+\-−]?\d[\d,.]*%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
