using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Tests.Pages;

/// <summary>The pages of published editions.</summary>
public sealed class PublishedTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "/published/852/june-2023-panel-report";

    [Fact]
    public async Task Editions_are_listed_by_council_newest_month_first()
    {
        var page = await site.OpenAsync("/published");

        Assert.Equal(
            [
                "July 2023 board tables",
                "June 2023 panel report",
                "October 2022 performance report",
                "January 2021 monthly dataset",
            ],
            page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)
        );
        Assert.All(
            page.QuerySelectorAll("tbody td:nth-of-type(3)"),
            cell => Assert.Equal("Current", cell.TextContent.Trim())
        );
    }

    [Fact]
    public async Task An_edition_leads_to_each_part_and_every_link_of_it_leads_somewhere()
    {
        var page = await site.OpenAsync(June);
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.Contains($"{June}/sections/visits-to-create-change", links);
        foreach (var link in links.Where(link => !link.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            using var answer = await site.Client.GetAsync(new Uri(link, UriKind.Relative), TestSite.Cancelled);
            Assert.True(answer.IsSuccessStatusCode, $"{link} answers {(int)answer.StatusCode}.");
        }
    }

    [Fact]
    public async Task A_part_shows_the_figures_as_printed_and_links_inside_the_report_lead_to_pages()
    {
        var part = await site.OpenAsync($"{June}/sections/context-of-demand");
        var overview = await site.OpenAsync($"{June}/sections/overview");

        Assert.Equal("Context of demand", part.QuerySelector("h1")!.TextContent);
        Assert.Contains("1,910", part.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(overview.QuerySelectorAll("main a[href^='#']"));
        using var next = await site.Client.GetAsync(
            new Uri(part.QuerySelector("a[rel=next]")!.GetAttribute("href")!, UriKind.Relative),
            TestSite.Cancelled
        );
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData("/published/852/no-such-edition")]
    [InlineData("/published/999/june-2023-panel-report")]
    [InlineData(June + "/sections/no-such-part")]
    [InlineData(June + "/report.exe")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_superseded_edition_stays_at_its_address_and_names_its_successor()
    {
        using var own = new SampleSite();
        var store = own.Services.GetRequiredService<PublishedStore>();
        var printed = store.Read("852", "June 2023 panel report")!;
        store.Save(
            printed with
            {
                Edition = printed.Edition with
                {
                    Name = "June 2023 panel report, corrected",
                    PublishedOn = new DateOnly(2023, 8, 1),
                },
            }
        );

        var page = await own.OpenAsync(June);
        using var file = await own.Client.GetAsync(new Uri($"{June}/long.csv", UriKind.Relative), TestSite.Cancelled);

        Assert.Contains(
            "took the place of this one on 1 August 2023",
            page.QuerySelector(".govuk-notification-banner")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "</published/852/june-2023-panel-report-corrected>; rel=\"successor-version\"",
            file.Headers.GetValues("Link")
        );
        Assert.Contains(
            ",superseded,",
            await own.Client.GetStringAsync(
                new Uri($"{June}/indicators/contacts_n.csv", UriKind.Relative),
                TestSite.Cancelled
            ),
            StringComparison.Ordinal
        );
    }
}
