using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class PlanTests(Browser browser)
{
    [Fact]
    public async Task A_signed_area_of_focus_and_an_accepted_suggestion_stand_in_the_edition_that_is_composed_next()
    {
        var manager = await Walk.BeginAsync(browser, scripts: false, Role.Manager);
        await manager.GoAsync("/plans/focus/write?indicator=cpp_n");
        await manager.TypeAsync("Title", "Plans at the front door");
        await manager.TypeAsync("Response", "There are {{cpp_n}} children on plans now.");
        await manager.PressAsync("Keep the area of focus");
        await manager.SaysAsync("The lead role is missing");
        await manager.TypeAsync("Lead role", "Head of safeguarding");
        await manager.SetAsync("Opened on", "2023-05-10");
        await manager.PressAsync("Keep the area of focus");
        await manager.SaysAsync("Not signed off");
        await manager.SetAsync("Day of the update", "2023-06-05");
        await manager.TypeAsync("What was done since", "The weekly meeting has begun.");
        await manager.PressAsync("Keep the update");
        var area = manager.Page.Url;

        var director = await Walk.BeginAsync(browser, scripts: true, Role.Director);
        await director.GoAsync(area);
        await director.PressAsync("Sign it off");
        await director.SaysAsync("(Director)");
        await director.GoAsync("/indicators/cpp_n?edition=1001-july-2023-measured");
        await director.SaysAsync("Plans at the front door");

        await SuggestedAsync();
        await ComposedAsync(
            "2023-05",
            "May 2023",
            "Plans at the front door",
            "UPDATE, 5 June 2023: The weekly meeting has begun.",
            "Visits by the agreed interval",
            "30 June 2099 (Later)"
        );
    }

    /// <summary>An owner suggests, an analyst accepts, and the owner sees the answer.</summary>
    private async Task SuggestedAsync()
    {
        var owner = await Walk.BeginAsync(browser, scripts: false, Role.Owner);
        await owner.GoAsync("/indicators/requests/new?indicator=cpp_visit_10wd_pct");
        await owner.TypeAsync("Title of what you suggest", "Visits by the agreed interval");
        await owner.TypeAsync("Why", "Intervals differ.");
        await owner.TypeAsync("Proposed definition", "Children seen within the agreed interval.");
        await owner.SetAsync("Wanted by", "2099-06-30");
        await owner.PressAsync("Send the suggestion");
        await owner.SaysAsync("Nobody has answered yet.");
        var suggestion = owner.Page.Url;

        var analyst = await Walk.BeginAsync(browser, scripts: false, Role.Analyst);
        await analyst.GoAsync(suggestion);
        await analyst.TypeAsync("Key", "cpp_visit_agreed_pct");
        await analyst.TypeAsync("Role that owns it", "Head of safeguarding");
        await analyst.PressAsync("Accept the suggestion");
        await analyst.SaysAsync("Accepted on");
        await analyst.GoAsync("/indicators/timetable");
        await analyst.SaysAsync("30 June 2099 (Later)");
        await owner.GoAsync(suggestion);
        await owner.SaysAsync("Accepted on");
    }

    /// <summary>What the restricted version of a month says, composed now.</summary>
    private async Task ComposedAsync(string month, string named, params string[] words)
    {
        var analyst = await Walk.BeginAsync(browser, scripts: false, Role.Analyst);
        await analyst.GoAsync("/editions");
        await analyst.SetAsync("Month", month);
        await analyst.ChooseAsync("Report", "panel-report");
        await analyst.PressAsync("Compose");
        await analyst.ReloadUntilAsync("Done.");
        await analyst.FollowAsync("Go to the editions");
        await analyst.FollowAsync($"Children's services performance report, {named}");
        await analyst.FollowAsync("The restricted version");
        foreach (var said in words)
        {
            await analyst.SaysAsync(said);
        }
    }
}
