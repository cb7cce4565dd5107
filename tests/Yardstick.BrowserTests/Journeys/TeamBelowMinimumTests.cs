using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class TeamBelowMinimumTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_team_below_the_minimum_leads_to_a_conversation_and_a_plan(bool scripts)
    {
        // Each has a flag of its own, because the plan of the first takes the link of the flag away.
        var indicator = scripts ? "cla_visit_agreed_pct" : "cla_visit_6wk_pct";
        var aim = scripts ? "90% of visits in time" : "95% of visits in time";
        var manager = await Walk.BeginAsync(browser, scripts, Role.Director);

        // Red in May, June and July: 6, 6 and 5 of 7 children were visited as agreed, 5, 3 and 3 of them within six weeks.
        await manager.GoAsync("/areas/1001/T016?month=2023-07");
        await manager.SaysAsync("for 3 months running or longer: to be talked about, with a plan");
        await manager.FollowAsync($"Note the conversation about {indicator}");
        await Assertions.Expect(manager.Page.GetByLabel("About which figure?")).ToHaveValueAsync(indicator);
        await manager.TypeAsync("When was it?", "3/8/2023");
        await manager.TypeAsync("With which role?", "team manager");
        await manager.TypeAsync("What was said?", "Two posts are empty");
        await manager.PressAsync("Note the conversation");
        await manager.SaysAsync("with the team manager");

        await manager.TypeAsync("What is to be reached?", aim);
        await manager.TypeAsync("What is to be done?", "Share the visits among two teams");
        await manager.TypeAsync("By which role?", "service manager");
        await manager.TypeAsync("By when? For example 21/7/2023", "21/8/2023");
        await manager.PressAsync("Open the plan");

        await manager.GoAsync("/areas/1001/T016?month=2023-07");
        await manager.SaysAsync(aim);
        await manager.SaysAsync("A plan is open since");
    }
}
