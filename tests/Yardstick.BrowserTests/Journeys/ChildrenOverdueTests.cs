using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class ChildrenOverdueTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_manager_finds_the_children_overdue_and_opens_one_with_a_reason(bool scripts)
    {
        var manager = await Walk.BeginAsync(browser, scripts, Role.Manager);

        await manager.GoAsync("/areas");
        await manager.FollowAsync(manager.Page.Locator(".app-areas a").First);
        await manager.FollowAsync("The children: what is due for whom");
        await manager.TypeAsync("Why do you need to see this?", "weekly supervision of the team");
        await manager.PressAsync("Show the children");
        await manager.SaysAsync("overdue");

        await manager.FollowAsync(manager.Page.Locator("main a[href^='/children/']").First);
        await manager.TypeAsync("Why do you need to see this?", "arrange the overdue visit");
        await manager.PressAsync("Open the identity");
        await manager.SaysAsync("Identifier in the case system");
    }
}
