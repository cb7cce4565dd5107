using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class TeamBelowMinimumTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clinic_leads_to_a_conversation_and_a_plan(bool scripts)
    {
        var aim = scripts ? "90% of visits in time" : "95% of visits in time";
        var manager = await Walk.BeginAsync(browser, scripts, Role.Manager);

        await manager.GoAsync("/areas/1001/S11?month=2023-07");
        await manager.SaysAsync("Below the minimum");

        // No figure of so small a council is below its minimum for three months: the link of one that is leads to the same page.
        await manager.FollowAsync("Conversations and plans");
        await manager.ChooseAsync("About which figure?", scripts ? "cpp_visit_10wd_pct" : "cpp_visit_15wd_pct");
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

        await manager.GoAsync("/areas/1001/S11?month=2023-07");
        await manager.SaysAsync(aim);
    }
}
