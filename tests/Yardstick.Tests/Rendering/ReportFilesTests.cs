using Yardstick.Rendering;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.Pdf;

namespace Yardstick.Tests.Rendering;

public sealed class ReportFilesTests
{
    [Fact]
    public async Task Files_are_named_for_the_layout_and_the_month_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();

        var written = await ReportFiles.WriteAsync(
            SampleReport.Report,
            ["html", "XLSX", "csv"],
            folder.File("out"),
            TestContext.Current.CancellationToken
        );

        Assert.Empty(written.Missing);
        Assert.Equal(
            [
                "panel-report-2023-06.html",
                "panel-report-2023-06.xlsx",
                "panel-report-2023-06-summary.csv",
                "panel-report-2023-06-visits.csv",
                "panel-report-2023-06-teams.csv",
                "panel-report-2023-06-glossary.csv",
            ],
            written.Paths.Select(Path.GetFileName)
        );
        Assert.Equal(written.Paths.Order(), Directory.EnumerateFiles(folder.File("out")).Order());
    }

    [Fact]
    public async Task An_older_file_is_replaced_whole()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.File("panel-report-2023-06.html"),
            new string('x', 1_000_000),
            TestContext.Current.CancellationToken
        );

        await ReportFiles.WriteAsync(SampleReport.Report, ["html"], folder.Path, TestContext.Current.CancellationToken);

        Assert.Equal(
            HtmlReport.Draw(SampleReport.Report),
            await File.ReadAllTextAsync(folder.File("panel-report-2023-06.html"), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Without_a_browser_the_other_formats_are_written_and_the_reason_is_given()
    {
        using var folder = new TemporaryFolder();

        var written = await ReportFiles.WriteAsync(
            SampleReport.Report,
            [new PdfReport("/nowhere/chromium"), new HtmlReport()],
            folder.Path,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("panel-report-2023-06.html", Path.GetFileName(Assert.Single(written.Paths)));
        Assert.StartsWith("The PDF was not made", Assert.Single(written.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_does_not_exist_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();

        var refused = await Assert.ThrowsAsync<ArgumentException>(() =>
            ReportFiles.WriteAsync(
                SampleReport.Report,
                ["html", "doc"],
                folder.Path,
                TestContext.Current.CancellationToken
            )
        );

        Assert.StartsWith(
            "'doc' is not a format of a report: use html, pdf, xlsx, pptx, docx, csv.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }
}
