using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Excel;

namespace Yardstick.Tests.Rendering;

public sealed class ExcelReportTests : IDisposable
{
    private static readonly byte[] Workbook = ExcelReport.Draw(SampleReport.Report);
    private readonly SpreadsheetDocument _document = SpreadsheetDocument.Open(new MemoryStream(Workbook), false);

    private IEnumerable<(string Name, WorksheetPart Part)> AllSheets =>
        _document
            .WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(sheet => (sheet.Name!.Value!, (WorksheetPart)_document.WorkbookPart.GetPartById(sheet.Id!.Value!)));

    public void Dispose() => _document.Dispose();

    [Fact]
    public void The_workbook_keeps_the_rules_of_its_format() =>
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(_document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );

    [Fact]
    public void The_same_report_is_the_same_file() => Assert.Equal(Workbook, ExcelReport.Draw(SampleReport.Report));

    [Fact]
    public void The_cover_comes_first_then_the_notes_then_one_table_a_sheet()
    {
        Assert.Equal(
            [
                "Cover",
                "Notes",
                "visits-scorecard",
                "visits-in-time",
                "starts-and-ends",
                "net-change",
                "distribution",
                "teams",
                "funnel",
                "strip",
                "teams-table",
                "glossary",
            ],
            AllSheets.Select(sheet => sheet.Name)
        );
        Assert.All(AllSheets, sheet => Assert.Single(sheet.Part.TableDefinitionParts));
        Assert.All(AllSheets, sheet => Assert.Empty(sheet.Part.Worksheet.Descendants<MergeCells>()));
    }

    [Fact]
    public void The_cover_names_the_report_its_date_its_contact_and_links_to_every_sheet()
    {
        var cover = AllSheets.First().Part;

        Assert.Equal("Children's services performance report: June 2023", Text(cover, "A1"));
        Assert.Equal("Date: 14 July 2023", Text(cover, "A3"));
        Assert.Equal("Questions about this report: Performance analyst, Children's Services", Text(cover, "A4"));
        Assert.Equal(
            AllSheets.Skip(1).Select(sheet => $"'{sheet.Name}'!A1"),
            cover.Worksheet.Descendants<Hyperlink>().Select(link => link.Location!.Value!)
        );
    }

    [Fact]
    public void Rows_follow_each_other_without_a_gap_and_the_headings_are_frozen() =>
        Assert.All(
            AllSheets,
            sheet =>
            {
                var rows = sheet.Part.Worksheet.Descendants<Row>().Select(row => (int)row.RowIndex!.Value).ToArray();
                var table = sheet.Part.TableDefinitionParts.Single().Table;
                var pane = sheet.Part.Worksheet.Descendants<Pane>().Single();

                Assert.Equal(Enumerable.Range(1, rows.Length), rows);
                Assert.StartsWith(
                    $"A{(int)pane.VerticalSplit!.Value}:",
                    table.Reference!.Value,
                    StringComparison.Ordinal
                );
                Assert.EndsWith($"{rows[^1]}", table.Reference!.Value, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void A_number_is_a_number_with_its_format_and_a_word_is_a_word()
    {
        var sheet = AllSheets.Single(sheet => sheet.Name == "visits-scorecard").Part;
        // Title, link back, two notes, headings: the first indicator stands in row 6; its newest month in column N.
        var cell = Cell(sheet, "N6");

        Assert.Equal("0.86", cell.CellValue!.Text);
        Assert.Equal("0%", FormatOf(cell));
        Assert.Equal("Amber", Text(sheet, "P6"));
        Assert.Equal("▼ Worse", Text(sheet, "Q6"));
    }

    [Fact]
    public void Every_chart_is_native_takes_its_cells_and_has_an_alternative_text()
    {
        var charts = AllSheets.Where(sheet => sheet.Part.DrawingsPart is not null).ToArray();

        Assert.Equal(SampleCharts.All.Count, charts.Length);
        Assert.All(
            charts.Zip(SampleCharts.All),
            pair =>
            {
                var chart = pair.First.Part.DrawingsPart!.ChartParts.Single().ChartSpace;
                var formulas = chart
                    .Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>()
                    .Select(formula => formula.Text)
                    .ToArray();
                var named = pair
                    .First.Part.DrawingsPart!.WorksheetDrawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.NonVisualDrawingProperties>()
                    .Single();

                Assert.Equal(pair.Second.Summary, named.Description!.Value);
                Assert.All(
                    formulas,
                    formula => Assert.StartsWith($"'{pair.First.Name}'!$", formula, StringComparison.Ordinal)
                );
                Assert.Equal(
                    pair.Second.Series.Count + pair.Second.Lines.Count,
                    chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.SeriesText>().Count()
                );
            }
        );
    }

    [Fact]
    public void A_gap_of_a_chart_is_an_empty_cell_because_a_text_would_be_drawn_as_0()
    {
        var sheet = AllSheets.Single(sheet => sheet.Name == "visits-in-time").Part;
        // Title, link back, summary, unit, note on gaps, headings: June 2021 stands in row 7, November 2022 in row 24.
        Assert.Equal("Nov-22", Text(sheet, "A24"));
        Assert.DoesNotContain(sheet.Worksheet.Descendants<Cell>(), cell => cell.CellReference == "B24");
        Assert.Equal("An empty cell means that there is no figure.", Text(sheet, "A5"));
    }

    [Fact]
    public void The_document_has_title_language_and_the_date_of_the_report()
    {
        var properties = _document.PackageProperties;

        Assert.Equal("Children's services performance report: June 2023", properties.Title);
        Assert.Equal("en-GB", properties.Language);
        Assert.Equal(new DateTime(2023, 7, 14, 0, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void Sheet_names_are_short_allowed_and_unique()
    {
        var names = new Yardstick.Rendering.Excel.SheetNames();
        var long40 = new string('a', 40);

        Assert.Equal(new string('a', 31), names.Take(long40));
        Assert.Equal(new string('a', 29) + "-2", names.Take(long40));
        Assert.Equal("a-b-c", names.Take("a/b:c"));
        Assert.Equal("A-B-C-2", names.Take("A-B-C"));
    }

    [Fact]
    public void A_table_without_rows_and_headings_told_twice_still_makes_a_valid_workbook()
    {
        var table = new TableContent
        {
            Id = "empty",
            Caption = "Empty\u0001",
            Columns = [new("Change"), new("Change", ColumnKind.Number), new("")],
            Rows = [],
        };
        var report = SampleReport.Report with { Sections = [new("one", "One", [new Block.Table(table)])] };
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExcelReport.Draw(report)), false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(
                document,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public async Task LibreOffice_opens_the_workbook_and_draws_its_charts()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("report.xlsx");
        await System.IO.File.WriteAllBytesAsync(path, Workbook, TestContext.Current.CancellationToken);
        await Tool.RunAsync(
            "soffice",
            "libreoffice-calc-nogui",
            "--headless",
            $"-env:UserInstallation=file://{folder.Path}/profile",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.Path,
            path
        );
        var text = await Tool.RunAsync("pdftotext", "poppler-utils", folder.File("report.pdf"), "-");

        // Once as the title of the sheet, once in the list of sheets, once as the title of the chart, which only a drawn chart has.
        Assert.All(SampleCharts.All, chart => Assert.True(text.Split(chart.Title).Length - 1 >= 3, chart.Title));
    }

    private static Cell Cell(WorksheetPart sheet, string place) =>
        sheet.Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == place);

    private string Text(WorksheetPart sheet, string place) =>
        _document
            .WorkbookPart!.SharedStringTablePart!.SharedStringTable.ElementAt(
                int.Parse(Cell(sheet, place).CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)
            )
            .InnerText;

    private string FormatOf(Cell cell)
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var number = ((CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value)).NumberFormatId!.Value;
        return styles
            .NumberingFormats!.Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId! == number)
            .FormatCode!.Value!;
    }
}
