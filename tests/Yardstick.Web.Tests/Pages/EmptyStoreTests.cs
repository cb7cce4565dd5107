using System.Net;

namespace Yardstick.Web.Tests.Pages;

public sealed class EmptyStoreTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sections")]
    [InlineData("/sections/context-of-demand")]
    [InlineData("/checker")]
    [InlineData("/report")]
    [InlineData("/brief")]
    [InlineData("/flow")]
    [InlineData("/sources")]
    public async Task A_page_without_figures_says_so_and_how_to_import_some(string address)
    {
        var page = await site.OpenAsync(address);

        Assert.Contains("No figures have been imported yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("-- import PATH", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators")]
    [InlineData("/indicators/cpp_visit_10wd_pct")]
    [InlineData("/glossary")]
    [InlineData("/methodology")]
    [InlineData("/accessibility")]
    public async Task What_needs_no_figures_can_be_read(string address) =>
        Assert.NotNull((await site.OpenAsync(address)).QuerySelector("h1"));

    [Theory]
    [InlineData("/sections/context-of-demand.csv")]
    [InlineData("/indicators/cpp_visit_10wd_pct.csv")]
    [InlineData("/indicators/cpp_visit_10wd_pct/2023-06")]
    [InlineData("/report/panel-report.html")]
    public async Task A_file_without_figures_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
