using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Office;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>Each figure of both versions stands in each format in its own table, its own row and below its own heading, with its counts.</summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed class SameFiguresInEveryFormatTests(BothVersions edition)
{
    [Fact]
    public void A_web_page_has_every_cell_and_no_other()
    {
        foreach (var version in edition.All)
        {
            Same(
                [.. version.Tables, .. version.Charts.Select(chart => ChartTable.Down(chart))],
                PageReading.OfHtml(File.ReadAllText(version.PathOf("html")))
            );
        }
    }

    [Fact]
    public void Csv_files_have_every_cell_and_no_other()
    {
        foreach (var version in edition.All)
        {
            IReadOnlyList<TableContent> tables = [.. version.Tables, .. version.Charts.Select(ChartTable.Across)];
            var byId = tables.ToDictionary(table => table.Id, StringComparer.Ordinal);
            Same(
                tables,
                version.Report.Sections.SelectMany(section => PageReading.OfCsv(CsvReport.Draw(section), byId)),
                symbols: false
            );
        }
    }

    [Fact]
    public void A_workbook_opened_by_an_office_program_has_every_cell_and_no_other()
    {
        foreach (var version in edition.All)
        {
            Same(version.Tables, version.Opened("fods").SheetCells());
        }
    }

    [Fact]
    public void Slides_opened_by_an_office_program_have_every_cell_and_no_other()
    {
        foreach (var version in edition.All)
        {
            Same(version.Tables, version.Opened("fodp").Cells());
        }
    }

    [Fact]
    public void A_text_opened_by_an_office_program_has_every_cell_and_no_other()
    {
        foreach (var version in edition.All)
        {
            Same([.. version.Tables, .. version.Charts.Select(ChartTable.Across)], version.Opened("fodt").Cells());
        }
    }

    [Fact]
    public void A_pdf_has_every_cell_in_its_tags_and_no_other()
    {
        foreach (var version in edition.All)
        {
            Same(version.Tables, PageReading.OfPdf(version.PdfTags), symbols: false);
        }
    }

    [Theory]
    [InlineData("fods")]
    [InlineData("fodp")]
    [InlineData("fodt")]
    public void Native_charts_opened_by_an_office_program_are_drawn_from_the_figures_of_the_edition(string format)
    {
        foreach (var version in edition.All)
        {
            // LibreOffice arranges the points of a funnel in its own way: they are read from the file itself beside this.
            var expected = version
                .Charts.Where(chart => chart.Type != ChartType.Funnel && NativeChart.HasFigures(chart))
                .SelectMany(OfficeParts.PointsOf)
                .Select(point => point.Stripped)
                .ToHashSet();

            Assert.NotEmpty(expected);
            Assert.Equal("", Some(expected.Except(version.Opened(format).ChartCells())));
        }
    }

    /// <summary>The printed tables of the report and those that were read are the same, cell for cell.</summary>
    private static void Same(IReadOnlyList<TableContent> printed, IEnumerable<PrintedCell> found, bool symbols = true)
    {
        var expected = printed
            .SelectMany(table => PrintedCell.Of(table, symbols))
            .Where(cell => cell.Text.Length > 0)
            .ToHashSet();
        var captions = expected.Select(cell => cell.Table).ToHashSet(StringComparer.Ordinal);
        var read = found.Where(cell => cell.Text.Length > 0 && captions.Contains(cell.Table)).ToHashSet();

        Assert.NotEmpty(expected);
        Assert.Equal("", Some(expected.Except(read)));
        Assert.Equal("", Some(read.Except(expected)));
    }

    /// <summary>As many as help to see what is wrong.</summary>
    private static string Some(IEnumerable<PrintedCell> cells) => string.Join('\n', cells.Take(6));
}
