namespace Yardstick.Web.Tests.Starting;

public sealed class SampleTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task An_empty_store_gets_the_four_published_editions()
    {
        var page = await site.OpenAsync("/sources");

        var editions = page.QuerySelectorAll("table")[0]
            .QuerySelectorAll("tbody th")
            .Select(cell => cell.TextContent.Trim());
        Assert.Equal(
            [
                "July 2023 board tables",
                "June 2023 panel report",
                "October 2022 performance report",
                "January 2021 monthly dataset",
            ],
            editions
        );
    }

    [Fact]
    public async Task The_store_answers_for_its_health()
    {
        using var answer = await site.Client.GetAsync(new Uri("/health", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
    }
}
