using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests.Pages;

/// <summary>What holds on every page that a reader can reach from the overview.</summary>
public sealed class EveryPageTests(SampleSite site) : IClassFixture<SampleSite>
{
    /// <summary>Councils have pages that are alike: those of one with a full history and of one that began in 2023 stand for all.</summary>
    private readonly Crawl _crawl = new(
        site,
        path => !path.StartsWith("/councils/", StringComparison.Ordinal) || path.Split('/')[2] is "852" or "942"
    );

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_page_says_what_it_is()
    {
        var pages = await _crawl.RunAsync("/");

        Assert.Empty(_crawl.DeadLinks);
        Assert.True(pages.Count > 200, $"Only {pages.Count} pages were reached.");
        Assert.Empty(pages.Where(page => page.Value.QuerySelectorAll("h1").Length != 1).Select(page => page.Key));
        Assert.Empty(pages.Where(page => !HasTrail(page)).Select(page => page.Key));
        Assert.Empty(SharedTitles(pages));
        Assert.Empty(pages.SelectMany(page => TwiceUsedIds(page.Key, page.Value)));
        Assert.Empty(pages.SelectMany(page => LostAnchors(page.Key, page.Value)));
        Assert.Empty(pages.SelectMany(page => WhatThePolicyForbids(page.Key, page.Value)));
        Assert.Empty(pages.SelectMany(page => SkippedHeadings(page.Key, page.Value)));
    }

    private static bool HasTrail(KeyValuePair<string, IHtmlDocument> page) =>
        page.Key == "/" || page.Value.QuerySelector("nav.govuk-breadcrumbs") is not null;

    private static IEnumerable<string> SharedTitles(IReadOnlyDictionary<string, IHtmlDocument> pages) =>
        pages
            .GroupBy(page => page.Value.Title ?? "")
            .Where(group => group.Count() > 1 || group.Key.Length == 0)
            .Select(group =>
                $"'{group.Key}' is the title of {string.Join(", ", group.Select(page => page.Key).Take(3))}"
            );

    private static IEnumerable<string> TwiceUsedIds(string address, IHtmlDocument page) =>
        page.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id)
            .Where(group => group.Count() > 1)
            .Select(group => $"{address}: '{group.Key}' is the id of {group.Count()} elements");

    private static IEnumerable<string> LostAnchors(string address, IHtmlDocument page) =>
        page.QuerySelectorAll("a[href^='#']")
            .Select(link => link.GetAttribute("href")![1..])
            .Where(anchor => page.GetElementById(anchor) is null)
            .Select(anchor => $"{address}: nothing has the id '{anchor}'");

    private static IEnumerable<string> WhatThePolicyForbids(string address, IHtmlDocument page) =>
        page.QuerySelectorAll("script, style, [style], [onclick], iframe")
            .Select(element => $"{address}: <{element.LocalName}> is blocked by the content security policy");

    private static IEnumerable<string> SkippedHeadings(string address, IHtmlDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"{address}: '{heading.TextContent.Trim()}' skips a level of headings";
            }

            level = next;
        }
    }
}
