using AngleSharp.Html.Parser;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.Pdf;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;

namespace Yardstick.Tests.Rendering;

/// <summary>Every format holds every figure of the report. Office files are opened by LibreOffice and read back, not by the library that wrote them.</summary>
public sealed class SameFiguresTests : IDisposable
{
    private const string AllSheetsAsShown =
        "csv:Text - txt - csv (StarCalc):32,34,76,1,,0,false,true,true,false,false,-1";
    private const string WithNotes =
        """pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_web_page_holds_every_figure()
    {
        // Neighbouring cells have no white space between them.
        var page = HtmlReport.Draw(SampleReport.Report).Replace("<", " <", StringComparison.Ordinal);

        Holds(new HtmlParser().ParseDocument(page).Body!.TextContent);
    }

    [Fact]
    public async Task Csv_files_hold_every_figure()
    {
        var files = await new CsvReport().DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken);

        Holds(string.Join(' ', files.Select(file => Cells(System.Text.Encoding.UTF8.GetString(file.Content.Span)))));
    }

    [Fact]
    public async Task A_workbook_holds_every_figure()
    {
        await Opened("report.xlsx", ExcelReport.Draw(SampleReport.Report), AllSheetsAsShown);

        Holds(string.Join(' ', Directory.GetFiles(_folder.Path, "*.csv").Select(File.ReadAllText)));
    }

    [Fact]
    public async Task A_presentation_with_its_notes_holds_every_figure()
    {
        await Opened("report.pptx", PptxReport.Draw(SampleReport.Report), WithNotes);

        Holds(await TextOfPdf("report.pdf"));
    }

    [Fact]
    public async Task A_text_document_holds_every_figure()
    {
        await Opened("report.docx", DocxReport.Draw(SampleReport.Report), "pdf");

        Holds(await TextOfPdf("report.pdf"));
    }

    [Fact]
    public async Task A_pdf_holds_every_figure()
    {
        Tool.Need("chromium", "chromium");
        var files = await new PdfReport().DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(
            _folder.File("printed.pdf"),
            files[0].Content,
            TestContext.Current.CancellationToken
        );

        Holds(await TextOfPdf("printed.pdf"));
    }

    [Fact]
    public void A_figure_that_is_not_there_is_noticed()
    {
        var text = string.Join(
            ' ',
            ReportFigures.Of(SampleReport.Report).SelectMany(figure => Enumerable.Repeat(figure.Key, figure.Value))
        );

        Assert.Empty(ReportFigures.Missing(SampleReport.Report, text));
        Assert.Equal(
            ["1060: 0 of 1"],
            ReportFigures.Missing(SampleReport.Report, text.Replace("1060", "1061", StringComparison.Ordinal))
        );
    }

    private static void Holds(string text) => Assert.Empty(ReportFigures.Missing(SampleReport.Report, text));

    /// <summary>Cells apart; one with a comma stands in quotes.</summary>
    private static string Cells(string csv)
    {
        using var reader = new CsvHelper.CsvParser(
            new StringReader(csv),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var cells = new List<string>();
        while (reader.Read())
        {
            cells.AddRange(reader.Record!);
        }

        return string.Join(' ', cells);
    }

    private async Task Opened(string name, byte[] content, string to)
    {
        await File.WriteAllBytesAsync(_folder.File(name), content, TestContext.Current.CancellationToken);
        await Tool.RunAsync(
            "soffice",
            "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui",
            "--headless",
            $"-env:UserInstallation=file://{_folder.Path}/profile",
            "--convert-to",
            to,
            "--outdir",
            _folder.Path,
            _folder.File(name)
        );
    }

    private Task<string> TextOfPdf(string name) =>
        Tool.RunAsync("pdftotext", "poppler-utils", "-layout", _folder.File(name), "-");
}
