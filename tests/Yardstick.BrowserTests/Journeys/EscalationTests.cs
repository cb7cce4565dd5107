using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class EscalationTests(Browser browser)
{
    private const string Body = "Safeguarding children partnership";

    [Fact]
    public async Task A_figure_is_referred_to_a_body_stands_in_the_next_papers_and_is_closed_by_the_outcome()
    {
        var director = await Walk.BeginAsync(browser, scripts: true, Role.Director);
        await director.GoAsync("/scrutiny/escalations/new?council=1001&matter=indicator:core_group_pct");
        await director.TypeAsync("Why", "Partners miss core groups.");
        await director.PressAsync("Refer it");
        await director.SaysAsync("The body");
        await director.TypeAsync("The body", Body);
        await director.PressAsync("Refer it");
        await director.SaysAsync("Open");
        var referral = director.Page.Url;
        await director.GoAsync("/indicators/core_group_pct?edition=1001-july-2023-measured");
        await director.SaysAsync(Body);

        var officer = await Walk.BeginAsync(browser, scripts: false, Role.ScrutinyOfficer);
        await using var pack = await officer.Page.Context.APIRequest.GetAsync(
            "/scrutiny/meetings/1001/3/pack.html?version=full"
        );
        var papers = await pack.TextAsync();
        Assert.Contains(Body, papers, StringComparison.Ordinal);
        Assert.Contains("Partners miss core groups.", papers, StringComparison.Ordinal);

        await director.GoAsync(referral);
        await director.TypeAsync("What the body decided or asked for", "Each partner names who comes.");
        await director.PressAsync("Note the outcome");
        await director.SaysAsync("Closed");
        await director.SaysAsync("Each partner names who comes.");
    }
}
