using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Tests.Starting;

/// <summary>What pages show after the store changed while they run.</summary>
public sealed class StoreWhileRunningTests
{
    [Fact]
    public async Task An_edition_that_is_saved_while_the_site_runs_appears_on_its_pages()
    {
        var clock = new SetClock();
        await using var site = new ClockedSite(clock);
        var overview = new Uri("/", UriKind.Relative);
        Assert.Contains(
            "No figures",
            await site.Client.GetStringAsync(overview, TestSite.Cancelled),
            StringComparison.Ordinal
        );

        var product = site.Services.GetRequiredService<Product>();
        var pipeline = new Pipeline(product, site.Services.GetRequiredService<PublishedStore>());
        var folder = Path.Combine(product.Folders.Samples, "published", "2023-06-panel-report");
        pipeline.Keep(pipeline.Read(folder, EditionOptions.None), "2023-06-panel-report");
        clock.Pass(TimeSpan.FromSeconds(2));

        Assert.Contains(
            "June 2023 panel report",
            await site.Client.GetStringAsync(overview, TestSite.Cancelled),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_fault_of_ours_is_told_in_plain_words_with_the_usual_headers()
    {
        var clock = new SetClock();
        await using var site = new ClockedSite(clock);
        site.Services.GetRequiredService<PublishedStore>().Database.Dispose();
        Directory.Delete(site.DataFolder, recursive: true);
        clock.Pass(TimeSpan.FromSeconds(2));

        using var answer = await site.Client.GetAsync(new Uri("/sections", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var page = await TestSite.ParseAsync(answer);
        Assert.Equal("Something went wrong on our side", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("   at ", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
