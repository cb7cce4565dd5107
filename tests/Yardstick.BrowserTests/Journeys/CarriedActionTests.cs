using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.BrowserTests.Journeys;

public sealed class CarriedActionTests(Browser browser)
{
    [Theory]
    [InlineData(true, "Fill the two empty posts")]
    [InlineData(false, "Train the new supervisors")]
    public async Task An_action_is_carried_to_the_next_month_until_it_is_closed(bool scripts, string wording)
    {
        var director = await Walk.BeginAsync(browser, scripts, Role.Director);
        AgreeAMonthAgo(wording);

        await director.GoAsync("/actions");
        await director.SaysAsync("carried over 1 month");
        await director.FollowAsync(wording);
        await director.SaysAsync("overdue");
        await director.TypeAsync("Update", "The second post is advertised");
        await director.SetAsync("New day, if it changes", "2031-01-31");
        await director.PressAsync("Keep the update");
        await director.SaysAsync("31 January 2031");

        await director.TypeAsync("What was done, or why it is cancelled", "Both posts are filled");
        await director.PressAsync("Done");
        await director.SaysAsync("Both posts are filled");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_is_agreed_and_stands_in_the_list(bool scripts)
    {
        var owner = await Walk.BeginAsync(browser, scripts, Role.Owner);
        var wording = $"Look at each late assessment, {(scripts ? "weekly" : "daily")}";

        await owner.GoAsync("/actions");
        await owner.FollowAsync("Agree on an action");
        await owner.TypeAsync("In one sentence", wording);
        await owner.TypeAsync("The role that owns it", "head of assessment");
        await owner.SetAsync("Due by", "2031-03-31");
        await owner.TypeAsync("Where it was agreed", "commentary, July 2023");
        await owner.PressAsync("Keep the action");

        await owner.GoAsync("/actions");
        await owner.SaysAsync(wording);
    }

    /// <summary>By whoever sat here a month ago: the pages know the day of today only.</summary>
    private void AgreeAMonthAgo(string wording)
    {
        var services = browser.Site.Services;
        var clock = new MonthAgo();
        new ActionRegister(
            services.GetRequiredService<Database>(),
            services.GetRequiredService<IndicatorCatalogue>(),
            clock
        ).Agree(
            new ActionToAgree
            {
                AuthorityCode = "1001",
                Kind = ActionKind.Action,
                Wording = wording,
                OwnerRole = "head of service",
                Indicator = "cpp_n",
                DueOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(3),
                Origin = "commentary of the month before",
            },
            "director@sample.invalid"
        );
    }

    private sealed class MonthAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddMonths(-1);
    }
}
