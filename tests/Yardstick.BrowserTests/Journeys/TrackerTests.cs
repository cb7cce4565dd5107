using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class TrackerTests(Browser browser)
{
    [Fact]
    public async Task A_child_on_a_tracker_is_decided_about_and_the_restricted_edition_counts_the_decision()
    {
        var lead = await Walk.BeginAsync(browser, scripts: true, Role.QualityAssuranceLead);
        await lead.GoAsync("/trackers");
        await lead.FollowAsync("Exceptional arrangements");
        await lead.ChooseAsync("Month", "2022-12");
        await lead.PressAsync("Show");
        await lead.TypeAsync("Why do you need to see this?", "Meeting of the tracking panel");
        await lead.PressAsync("Show the children");
        await lead.SaysAsync("Agreed visits more than six weeks apart");
        await lead.SaysAsync("on the tracker");

        await lead.GoAsync("/trackers/1001/exceptional-arrangements?month=2022-12");
        await lead.SetAsync("Day of the meeting", "2023-01-12");
        await lead.TypeAsync("Who is present", "Head of service, team managers");
        await lead.PressAsync("Begin the meeting");
        await lead.FollowAsync(lead.Page.Locator("main tbody th a").First);
        await lead.ChooseAsync("Decision", "to-end");
        await lead.PressAsync("Keep the decision");
        await lead.SaysAsync("The role that carries it out is missing");
        await lead.TypeAsync("The role that carries it out", "Team manager");
        await lead.PressAsync("Keep the decision");
        await lead.SaysAsync("The arrangement is to end");
        await lead.PressAsync("Close the meeting");
        await lead.SaysAsync("corrections need a reason");

        var analyst = await Walk.BeginAsync(browser, scripts: false, Role.Analyst);
        await analyst.GoAsync("/editions");
        await analyst.SetAsync("Month", "2023-01");
        await analyst.PressAsync("Compose");
        await analyst.ReloadUntilAsync("Done.");
        await analyst.FollowAsync("Go to the editions");
        await analyst.FollowAsync("Children's services performance report, January 2023");
        await analyst.FollowAsync("The restricted version");
        await analyst.SaysAsync("What the panels decided in January 2023");
        await analyst.SaysAsync("The arrangement is to end");
    }
}
