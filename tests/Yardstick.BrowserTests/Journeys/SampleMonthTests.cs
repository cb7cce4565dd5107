using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

/// <summary>What the sample's people have done around the figures of June is printed where it belongs, and nowhere else.</summary>
public sealed class SampleMonthTests(Browser browser)
{
    private const string Report = "Children's services performance report, June 2023";

    [Fact]
    public async Task The_reports_of_a_month_print_the_work_around_its_figures()
    {
        var director = await Walk.BeginAsync(browser, scripts: true, Role.Director);
        await director.GoAsync("/editions");
        await director.FollowAsync(Report);
        await director.FollowAsync("The restricted version");
        await SaysAsync(
            director,
            "Highlighted areas of focus in June 2023",
            "UPDATE, 1 July 2023",
            "Team manager, safeguarding",
            "Children on trackers by reason",
            "Position statements",
            "Indicators that are to come"
        );

        await director.GoAsync("/editions");
        await director.FollowAsync("Monthly dataset, June 2023");
        await director.FollowAsync("The restricted version");
        await director.SaysAsync("supplied by hand by the participation team");
    }

    [Fact]
    public async Task Everybody_reads_of_it_what_is_theirs()
    {
        var anybody = await Walk.BeginAsync(browser, scripts: false);
        await anybody.GoAsync("/published");
        await anybody.FollowAsync(Report);
        var contents = await anybody.Main.InnerTextAsync();
        Assert.DoesNotContain("Trackers", contents, StringComparison.Ordinal);
        var report = anybody.Page.Url;
        await anybody.FollowAsync("Leadership overview");
        await anybody.SaysAsync("Highlighted areas of focus in June 2023");

        await anybody.GoAsync(report);
        await anybody.FollowAsync("Development timetable");
        await anybody.SaysAsync("Indicators that are to come");

        await anybody.GoAsync(report);
        await anybody.FollowAsync("Audits");
        await anybody.SaysAsync("Audits by service");
        Assert.DoesNotContain(
            "Team manager, safeguarding",
            await anybody.Main.InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    private static async Task SaysAsync(Walk reader, params string[] words)
    {
        foreach (var each in words)
        {
            await reader.SaysAsync(each);
        }
    }
}
