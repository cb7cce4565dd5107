using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class PersonAddedTests(Browser browser)
{
    [Theory]
    [InlineData(true, "ada")]
    [InlineData(false, "bea")]
    public async Task A_person_is_added_with_a_role_in_one_service(bool scripts, string name)
    {
        var administrator = await Walk.BeginAsync(browser, scripts, Role.Administrator);

        await administrator.GoAsync("/people");
        await administrator.FollowAsync("Add a person");
        await administrator.TypeAsync("Name", name);
        await administrator.TypeAsync("E-mail address", $"{name}@council.example");
        await administrator.ChooseAsync("Role", "manager");
        await administrator.ChooseAsync("Where", "1001/S11");
        await administrator.PressAsync("Add the person");

        await administrator.SaysAsync("Team or service manager in area S11 of 1001");
        await administrator.GoAsync("/people/changes");
        await administrator.SaysAsync($"{name}@council.example");
    }
}
