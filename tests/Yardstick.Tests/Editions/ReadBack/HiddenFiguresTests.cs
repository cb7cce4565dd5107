using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Yardstick.Core.Imports.Published;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>
/// What the public version suppresses stands in none of its files. That every table of a file has the cells of the report and no others is tested
/// beside this; here the report is held against the suppressed figures, and the files against the report to the last part.
/// </summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed partial class HiddenFiguresTests(BothVersions edition)
{
    private const string Symbol = "c";
    private static readonly string[] OfficeFormats = ["pptx", "docx", "xlsx"];

    private IReadOnlyList<HiddenFigure> Hidden =>
        HiddenFigure.Between(edition.Restricted.Figures, edition.Public.Figures);

    [Fact]
    public void Every_table_has_the_symbol_in_place_of_a_suppressed_figure()
    {
        var checkedCells = 0;
        foreach (var table in edition.Public.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, cell) in table.Columns.Zip(row.Cells).Skip(1))
                {
                    if (Hidden.Any(figure => figure.StandsAt(table.Caption, row.Cells[0].Text, column.Header)))
                    {
                        checkedCells++;
                        Assert.Equal(Symbol, cell.Text.Split(' ')[0]);
                        Assert.Null(cell.Value);
                    }
                }
            }
        }

        Assert.True(checkedCells > 50, $"{checkedCells} cells");
    }

    [Fact]
    public void No_chart_has_a_point_for_a_suppressed_figure()
    {
        var checkedPoints = 0;
        foreach (var chart in edition.Public.Charts)
        {
            var table = ChartTable.Down(chart);
            foreach (var row in table.Rows)
            {
                if (Hidden.Any(figure => figure.StandsAt(chart.Title, chart.Title, row.Cells[0].Text)))
                {
                    checkedPoints++;
                    Assert.All(
                        table.Columns.Zip(row.Cells).Where(cell => cell.First.Header == chart.Title),
                        cell => Assert.Null(cell.Second.Value)
                    );
                }
            }
        }

        Assert.True(checkedPoints > 10, $"{checkedPoints} points");
    }

    [Fact]
    public void What_was_printed_of_a_suppressed_figure_stands_nowhere_in_the_words_of_any_file()
    {
        var shown = SaidOf(edition.Public.Figures);
        var telling = SaidOf(edition.Restricted.Figures).Except(shown).ToHashSet(StringComparer.Ordinal);

        Assert.True(telling.Count > 20, $"{telling.Count} texts");
        Assert.Empty(Texts(edition.Public).SelectMany(text => Said(text, telling)));
        Assert.NotEmpty(Texts(edition.Restricted).SelectMany(text => Said(text, telling)));
    }

    [Fact]
    public void Points_kept_in_the_charts_of_a_file_and_in_their_workbooks_are_those_of_the_report()
    {
        XNamespace charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        foreach (var format in OfficeFormats)
        {
            var expected = edition
                .Public.Charts.SelectMany(chart => ChartTable.Down(chart, withLines: true).Rows)
                .SelectMany(row => row.Cells.Select(cell => PrintedCell.Held(cell.Value)))
                .ToHashSet(StringComparer.Ordinal);
            var found = 0;
            foreach (
                var (part, content) in Parts(File.ReadAllBytes(edition.Public.PathOf(format)), "")
                    .Where(part =>
                        part.Part.Contains("charts/chart", StringComparison.Ordinal)
                        && part.Part.EndsWith(".xml", StringComparison.Ordinal)
                    )
            )
            {
                foreach (
                    var value in XDocument.Parse(content).Descendants(charts + "numCache").Descendants(charts + "v")
                )
                {
                    found++;
                    Assert.Contains(
                        PrintedCell.Held(decimal.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture)),
                        expected
                    );
                }
            }

            Assert.True(found > 20, $"{format}: {found}");
        }
    }

    /// <summary>Every text that a file holds, part for part: words of pages, cells, notes, alternative texts, properties.</summary>
    private static IReadOnlyList<(string Part, string Content)> Texts(PrintedVersion version) =>
        [
            .. OfficeFormats.SelectMany(format => Parts(File.ReadAllBytes(version.PathOf(format)), format)),
            ("html", File.ReadAllText(version.PathOf("html"))),
            ("pdf", version.PdfTags),
            .. Directory
                .GetFiles(version.Folder, $"{version.Report.Name}-*.csv")
                .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
        ];

    /// <summary>The parts of an office file, those of workbooks inside it with them.</summary>
    private static IEnumerable<(string Part, string Content)> Parts(byte[] file, string above)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            var name = $"{above}/{entry.FullName}";
            if (entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                foreach (var part in Parts(content.ToArray(), name))
                {
                    yield return part;
                }
            }
            else
            {
                yield return (name, System.Text.Encoding.UTF8.GetString(content.ToArray()));
            }
        }
    }

    /// <summary>Counts together, as texts print them; numbers of parts and pages left out.</summary>
    private static IEnumerable<string> Said((string Part, string Content) text, HashSet<string> telling) =>
        Counts()
            .Matches(Pages().Replace(text.Content, ""))
            .Select(match => $"{match.Groups["part"].Value} of {match.Groups["whole"].Value}")
            .Where(telling.Contains)
            .Select(found => $"{text.Part}: {found}");

    private static IEnumerable<string> SaidOf(PublishedDelivery delivery) =>
        HiddenFigure.All(delivery).Select(figure => figure.Counts).OfType<string>();

    [GeneratedRegex(
        @"(?<![\d.])(?<part>\d+)\s*(?:of|out of|/)\s*(?<whole>\d+)(?![\d.])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counts();

    [GeneratedRegex(@"\((?:part )?\d+ of \d+\)|Page\s*\d+\s*of\s*\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
