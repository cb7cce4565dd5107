using Yardstick.Core.People;
using Yardstick.Core.Periods;

namespace Yardstick.BrowserTests.Journeys;

public sealed class AccessLogTests(Browser browser)
{
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Who_looked_at_children_is_read_and_a_month_that_has_ended_signed_off(bool scripts, int monthsAgo)
    {
        var month = Month.Of(DateOnly.FromDateTime(DateTime.UtcNow.AddMonths(-monthsAgo)));
        var manager = await Walk.BeginAsync(browser, scripts, Role.Manager);
        await manager.GoAsync("/children?authority=1001&indicator=cpp_n&month=2023-07&area=S11");
        await manager.TypeAsync("Why do you need to see this?", "questions of the inspector");
        await manager.PressAsync("Show the children");
        var lead = await Walk.BeginAsync(browser, scripts, Role.QualityAssuranceLead);

        await lead.GoAsync("/access-log");
        await lead.SaysAsync("questions of the inspector");
        await lead.SaysAsync("The access log is whole");

        await lead.ChooseAsync("Month", month.ToString());
        await lead.PressAsync("Show");
        await lead.TypeAsync("What did you find, and what was done about it?", "Nothing out of the way");
        await lead.PressAsync($"Sign off {month.ToWords()}");
        await lead.SaysAsync("Signed off by quality-assurance-lead@sample.invalid");
    }
}
