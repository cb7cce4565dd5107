using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class ImportToFreezeTests(Browser browser)
{
    [Theory]
    [InlineData(true, "2022-05", "May 2022")]
    [InlineData(false, "2022-04", "April 2022")]
    public async Task An_analyst_imports_an_extract_and_freezes_a_month(bool scripts, string month, string words)
    {
        var analyst = await Walk.BeginAsync(browser, scripts, Role.Analyst);

        await analyst.GoAsync("/jobs");
        await analyst.FollowAsync("Import an extract of case records");
        await analyst.ChooseAsync("Or a folder of the inbox", SiteOfAll.Again);
        await analyst.PressAsync("Import the extract");
        await analyst.ReloadUntilAsync("Done.");

        await analyst.FollowAsync("freeze a month");
        await analyst.SetAsync("Month", month);
        await analyst.PressAsync("Freeze");
        await analyst.ReloadUntilAsync("Done.");

        await analyst.FollowAsync($"See the figures of {words}");
        await analyst.SaysAsync(words);
    }
}
