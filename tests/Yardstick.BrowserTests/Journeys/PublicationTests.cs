using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class PublicationTests(Browser browser)
{
    private const string July = "Children's services performance report, July 2023";

    [Fact]
    public async Task A_month_in_review_is_explained_approved_and_published_and_anybody_reads_it_without_scripts()
    {
        var director = await Walk.BeginAsync(browser, scripts: true, Role.Director);
        await director.GoAsync("/editions");
        await director.FollowAsync(July);
        await director.SaysAsync("1 figure has to be explained");
        await director.UnfoldAsync("Record a waiver");
        await director.TypeAsync("Why the edition says nothing of it", "It was explained in June.");
        await director.PressAsync("Record the waiver");
        await director.FollowAsync("Small numbers in the public version");
        await director.SaysAsync("no reader can work out a suppressed count");
        await director.FollowAsync(July);
        await director.PressAsync("Approve");
        await director.PressAsync("Approve");

        var officer = await Walk.BeginAsync(browser, scripts: true, Role.ScrutinyOfficer);
        await officer.GoAsync("/editions");
        await officer.FollowAsync(July);
        await officer.PressAsync("Publish");
        await officer.PressAsync("Publish");
        await officer.SaysAsync("Published");

        var anybody = await Walk.BeginAsync(browser, scripts: false);
        await anybody.GoAsync("/published");
        await anybody.FollowAsync(July);
        await anybody.SaysAsync("Small numbers are hidden");
        await anybody.FollowAsync("Headlines");
        await anybody.SaysAsync("Headlines");
    }
}
