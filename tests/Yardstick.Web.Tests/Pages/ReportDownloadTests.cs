using System.IO.Compression;
using System.Net;

namespace Yardstick.Web.Tests.Pages;

public sealed class ReportDownloadTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "?edition=852-june-2023-panel-report";

    [Fact]
    public async Task Every_layout_is_offered_in_every_format()
    {
        var page = await site.OpenAsync($"/report{June}");

        var files = page.QuerySelectorAll(".app-formats a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"/report/panel-report.html{June}", files);
        Assert.Contains($"/report/panel-report.pdf{June}", files);
        Assert.Contains($"/report/panel-report.xlsx{June}", files);
        Assert.Contains($"/report/panel-report.pptx{June}", files);
        Assert.Contains($"/report/panel-report.docx{June}", files);
        Assert.Contains($"/report/panel-report.csv{June}", files);
        Assert.Equal(page.QuerySelectorAll(".app-layout").Length * 6, files.Count);
    }

    [Fact]
    public async Task The_web_page_is_a_file_that_needs_nothing_else()
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"/report/panel-report.html{June}", UriKind.Relative),
            TestSite.Cancelled
        );

        Assert.Equal("panel-report-2023-06.html", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var text = await answer.Content.ReadAsStringAsync(TestSite.Cancelled);
        Assert.StartsWith("<!DOCTYPE html>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx", "xl/workbook.xml")]
    [InlineData("pptx", "ppt/presentation.xml")]
    [InlineData("docx", "word/document.xml")]
    public async Task An_office_file_is_what_its_name_says(string format, string part)
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"/report/panel-report.{format}{June}", UriKind.Relative),
            TestSite.Cancelled
        );

        await using var content = await answer.Content.ReadAsStreamAsync(TestSite.Cancelled);
        await using var package = new ZipArchive(content);
        Assert.NotNull(package.GetEntry(part));
    }

    [Fact]
    public async Task Csv_is_one_file_a_section_in_an_archive()
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"/report/panel-report.csv{June}", UriKind.Relative),
            TestSite.Cancelled
        );

        await using var content = await answer.Content.ReadAsStreamAsync(TestSite.Cancelled);
        await using var archive = new ZipArchive(content);
        Assert.Contains(archive.Entries, entry => entry.Name == "panel-report-2023-06-visits-to-create-change.csv");
    }

    [Theory]
    [InlineData("/report/no-such-layout.html")]
    [InlineData("/report/panel-report.odt")]
    public async Task A_layout_or_format_that_does_not_exist_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
