using Yardstick.Core.People;
using Yardstick.Core.Periods;

namespace Yardstick.BrowserTests.Journeys;

public sealed class CommentaryTests(Browser browser)
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_task_becomes_a_text_that_the_owner_approves_and_the_page_prints(bool scripts, int task)
    {
        const string Text = "Two posts were empty in the month; both are filled now.";
        var reporter = await Walk.BeginAsync(browser, scripts, Role.Reporter);

        await reporter.GoAsync("/tasks?whose=all");
        await reporter.FollowAsync(reporter.Page.Locator("main tbody th a").Nth(task));
        await reporter.TypeAsync("The text", Text);
        await reporter.PressAsync("Save and submit");
        var address = new Uri(reporter.Page.Url).PathAndQuery;

        var owner = await Walk.BeginAsync(browser, scripts, Role.Owner);
        await owner.GoAsync(address);
        await owner.FollowAsync("Approve or return this text");
        await owner.SaysAsync(Text);
        await owner.PressAsync("Approve");

        // Months are frozen meanwhile, and each brings tasks.
        var parts = address.Split('/', '?');
        var month = Month.Parse(parts[3]).ToWords().Replace(' ', '-').ToLowerInvariant();
        await owner.GoAsync($"/indicators/{parts[4]}?edition=1001-{month}-measured");
        await owner.SaysAsync(Text);
    }
}
