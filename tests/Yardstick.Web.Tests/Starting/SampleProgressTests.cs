using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Web.Starting;

namespace Yardstick.Web.Tests.Starting;

public sealed class SampleProgressTests
{
    [Fact]
    public async Task While_the_invented_council_is_made_the_overview_says_how_far_it_is_and_how_to_see_more()
    {
        await using var site = new SampleSite();
        var progress = site.Services.GetRequiredService<SampleProgress>();

        progress.Tell(new SampleStep(2, "importing and checking its records", 3, 48, "files"));
        var page = await site.OpenAsync("/");

        var said = page.QuerySelector("[role=status]")!;
        Assert.Contains(
            "Step 2 of 4: importing and checking its records (3 of 48 files).",
            said.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/", said.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Southampton, June 2023", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_council_that_could_not_be_made_is_said_with_the_remedy()
    {
        await using var site = new SampleSite();

        site.Services.GetRequiredService<SampleProgress>().Fail("It could not be made; start again.");

        Assert.Contains(
            "It could not be made; start again.",
            (await site.OpenAsync("/")).QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
