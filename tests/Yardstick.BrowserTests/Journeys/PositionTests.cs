using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class PositionTests(Browser browser)
{
    private const string Statement = $"/positions/1001/2023-05/{SampleCouncil.SafeguardingService}";
    private const string Strength = "Families are told who comes when a worker is ill.";

    [Fact]
    public async Task A_statement_is_written_and_approved_and_stands_in_the_self_evaluation_as_others_do_in_the_edition()
    {
        var manager = await Walk.BeginAsync(browser, scripts: true, Role.Manager);
        await manager.GoAsync(Statement);
        await manager.TypeAsync("Figures", "Plans: {{cpp_n}}.");
        await manager.TypeAsync("Strengths", Strength);
        await manager.TypeAsync("Concerns", "See {{cpp_nn}}.");
        await manager.TypeAsync("Plans", "Weekly looks.");
        await manager.PressAsync("Save and submit");
        await manager.SaysAsync("this month prints no indicator 'cpp_nn'");
        await manager.TypeAsync("Concerns", "Visits late.");
        await manager.PressAsync("Save and submit");
        await manager.SaysAsync("waits for approval");

        var director = await Walk.BeginAsync(browser, scripts: false, Role.Director);
        await director.GoAsync(Statement);
        await director.PressAsync("Approve the statement");
        await director.SaysAsync("for restricted versions alone");
        var evaluation = await director.Page.Context.APIRequest.GetAsync(
            $"{browser.Site.Address}/positions/1001/2023-05/self-evaluation.html"
        );
        Assert.Contains(Strength, await evaluation.TextAsync(), StringComparison.Ordinal);

        await director.GoAsync("/editions");
        await director.FollowAsync("Children's services performance report, June 2023");
        await director.FollowAsync("The restricted version");
        await director.SaysAsync("Most children live with foster carers near their school");
    }
}
