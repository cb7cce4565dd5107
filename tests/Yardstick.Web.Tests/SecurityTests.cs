namespace Yardstick.Web.Tests;

public sealed class SecurityTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/yardstick.css")]
    [InlineData("/indicators/cpp_visit_10wd_pct.csv")]
    public async Task Every_answer_forbids_script_framing_and_anything_from_elsewhere(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task What_a_reader_types_is_never_taken_for_markup()
    {
        var page = await site.OpenAsync("/indicators?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_style_sheet_is_served_with_the_program_and_may_be_kept()
    {
        var page = await site.OpenAsync("/");
        var address = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Contains("?v=", address, StringComparison.Ordinal);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(1));
    }
}
