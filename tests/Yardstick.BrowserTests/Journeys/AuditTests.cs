using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class AuditTests(Browser browser)
{
    [Fact]
    public async Task An_audit_goes_from_its_sample_through_both_grades_to_the_counts_of_the_register()
    {
        var lead = await Walk.BeginAsync(browser, scripts: true, Role.QualityAssuranceLead);
        await lead.GoAsync("/audits");
        await lead.TypeAsync("Title", "Plans of July");
        await lead.ChooseAsync("Children behind", "cpp_n");
        await lead.TypeAsync("Month of the figure", "2023-07");
        await lead.TypeAsync("Area", SampleCouncil.SafeguardingService);
        await lead.TypeAsync("How many", "1");
        await lead.PressAsync("Begin the round");
        await lead.SaysAsync("drawn at random with seed");
        var round = lead.Page.Url;

        var manager = await Walk.BeginAsync(browser, scripts: false, Role.Manager);
        await manager.GoAsync(round);
        await manager.FollowAsync(manager.Page.Locator("main tbody th a").First);
        await manager.TypeAsync("Manager", "Team manager");
        await manager.SetAsync("To be completed by", "2023-07-31");
        await manager.PressAsync("Allocate the audit");
        await manager.SetAsync("Completed on", "2023-07-20");
        await manager.ChooseAsync("Grade of the auditor", "Inadequate");
        await manager.PressAsync("Keep the grade");
        await manager.SaysAsync("inadequate, remedial action to be agreed");
        await manager.TypeAsync("What has to be put right", "See the child within a day.");
        await manager.TypeAsync("The role that owns it", "Team manager");
        await manager.SetAsync("Due by", "2023-07-21");
        await manager.PressAsync("Keep the remedial action");
        await manager.SaysAsync("examined again on 20 October 2023");

        await lead.GoAsync(round);
        await lead.FollowAsync(lead.Page.Locator("main tbody th a").First);
        await lead.SetAsync("Moderated on", "2023-07-31");
        await lead.ChooseAsync("Final grade", "RequiresImprovement");
        await lead.PressAsync("Keep the final grade");
        await lead.SaysAsync("better than first graded");
        await lead.GoAsync("/audits");
        await lead.SaysAsync("Final grades after moderation");

        // Of the sample's own four that were moderated two required improvement; this one is the third of five.
        await lead.SaysAsync("3 (60%)");
    }

    [Theory]
    [InlineData(true, "2022-01")]
    [InlineData(false, "2022-02")]
    public async Task A_figure_is_supplied_by_one_person_and_approved_by_another(bool scripts, string month)
    {
        var analyst = await Walk.BeginAsync(browser, scripts, Role.Analyst);
        await analyst.GoAsync("/supplied/new");
        await analyst.ChooseAsync("Indicator", "neet_nk_1617_pct");
        await analyst.TypeAsync("Month or quarter", month);
        await analyst.TypeAsync("Numerator, or the count", "301");
        await analyst.TypeAsync("Denominator", "300");
        await analyst.TypeAsync("Who supplies it", "the participation team");
        await analyst.TypeAsync("Where it comes from", "NCCIS return");
        await analyst.PressAsync("Supply the figure");
        await analyst.SaysAsync("301 is more than the denominator 300");
        await analyst.TypeAsync("Numerator, or the count", "12");
        await analyst.PressAsync("Supply the figure");
        await analyst.SaysAsync("12 of 300");

        var director = await Walk.BeginAsync(browser, scripts, Role.Director);
        await director.GoAsync("/supplied");
        await director.FollowAsync(director.Page.Locator("button[value='approve']").First);
        await director.SaysAsync("Approved");
    }
}
