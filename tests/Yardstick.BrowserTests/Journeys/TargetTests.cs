using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class TargetTests(Browser browser)
{
    [Theory]
    [InlineData(true, "cin_visit_6wk_pct")]
    [InlineData(false, "cla_visit_6wk_pct")]
    public async Task A_target_is_changed_and_the_one_before_is_kept(bool scripts, string indicator)
    {
        var administrator = await Walk.BeginAsync(browser, scripts, Role.Administrator);
        var address = $"/targets/1001/{indicator}";

        await administrator.GoAsync("/targets");
        await administrator.FollowAsync(administrator.Page.Locator($"main a[href='{address}']"));
        await SetAsync(administrator, ">=81%", "2024-04-01");
        await SetAsync(administrator, ">=83%", "2025-04-01");

        await administrator.SaysAsync("81%");
        await administrator.SaysAsync("83%");
    }

    private static async Task SetAsync(Walk administrator, string text, string from)
    {
        await administrator.TypeAsync("The number", text);
        await administrator.TypeAsync("Who decided it, where and when", "cabinet, 12 June");
        await administrator.SetAsync("First day", from);
        await administrator.PressAsync("See what would change");
        await administrator.SaysAsync("Nothing has been changed yet");
        await administrator.PressAsync("Set the target");
    }
}
