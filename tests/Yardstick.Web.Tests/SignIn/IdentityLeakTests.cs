using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>No list, file, search, page of an error or line of the log bears the identifier of a child for whoever may not see it.</summary>
public sealed partial class IdentityLeakTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Service = SampleCouncil.SafeguardingService;
    private const string List = $"/children?authority=1001&indicator=cpp_n&month=2023-07&area={Service}";

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Owner)]
    [InlineData(Role.Director)]
    [InlineData(Role.CabinetMember)]
    [InlineData(Role.ScrutinyOfficer)]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_may_see_no_child_meets_none_under_any_address(Role? role)
    {
        var browser = site.SignedInAs(role);
        var (people, child) = (Identifiers(), Identifiers().First());
        string[] made =
        [
            $"/areas/1001/{child}?month=2023-07",
            $"/children?authority=1001&indicator={child}&month=2023-07&area={Service}",
            $"/children/{child}",
            $"/indicators/{child}",
            $"/people/{child}",
            $"/actions/1001/{child}",
            $"/commentary/1001/2023-07/{child}",
            $"/no-such-page/{child}",
        ];

        foreach (var address in SiteRoutes.All.Values.Select(route => route.Address).Concat(made))
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
            var text = await answer.Content.ReadAsStringAsync(TestSite.Cancelled);
            Assert.True(!Words(text).Overlaps(people), $"{address} shows {role} the identifier of a child.");
            Assert.True(!text.Contains("app-pseudonym", StringComparison.Ordinal), $"{address} lists children.");
        }
    }

    [Fact]
    public async Task Identifiers_stand_neither_in_lists_nor_in_files_and_a_search_for_one_finds_nothing()
    {
        var manager = site.SignedInAs(Role.Manager, Service);
        var people = Identifiers();
        var asked = await site.OpenAsync(List, manager);
        using var listed = await manager.PressAsync(asked, "Show the children", ("Purpose", "weekly supervision"));
        using var made = await manager.PressAsync(asked, "Take them out as a file", ("Purpose", "weekly supervision"));
        var link = (await TestSite.ParseAsync(made)).QuerySelector("a[href^='/children/exports/']")!;
        using var file = await manager.GetAsync(
            new Uri(link.GetAttribute("href")!, UriKind.Relative),
            TestSite.Cancelled
        );
        var found = await site.OpenAsync($"/indicators?q={people.First()}", manager);

        foreach (var answer in new[] { listed, made, file })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var words = Words(await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
            Assert.False(words.Overlaps(people));
        }

        Assert.Empty(found.QuerySelectorAll(".app-indicator__name"));
    }

    [Fact]
    public async Task The_log_of_the_site_names_no_child_whatever_is_done()
    {
        // A sign-in is always written to the log, so that there is one to look through.
        var director = site.With(new CookieContainer());
        using var signedIn = await director.PressAsync(
            await site.OpenAsync("/sign-in", director),
            "Sign in as Sample director"
        );
        var manager = site.SignedInAs(Role.Manager, Service);
        var asked = await site.OpenAsync(List, manager);
        using var listed = await manager.PressAsync(asked, "Show the children", ("Purpose", "weekly supervision"));
        var child = (await TestSite.ParseAsync(listed)).QuerySelector("a[href^='/children/']")!;
        var page = await site.OpenAsync(child.GetAttribute("href")!, manager);
        using var opened = await manager.PressAsync(page, "Open the identity", ("Purpose", "arrange the visit"));
        var identity = (await TestSite.ParseAsync(opened)).QuerySelector(".govuk-summary-list__value")!.TextContent;
        using var refused = await site.SignedInAs(Role.PanelMember)
            .GetAsync(new Uri($"/children/{identity}", UriKind.Relative), TestSite.Cancelled);

        Assert.Contains(identity, Identifiers());
        Assert.NotEmpty(site.Logged);
        Assert.DoesNotContain(site.Logged, line => Words(line).Overlaps(Identifiers()));
        Assert.DoesNotContain(site.Logged, line => line.Contains("arrange the visit", StringComparison.Ordinal));
    }

    private HashSet<string> Identifiers()
    {
        using var connection = site.Services.GetRequiredService<Database>().OpenConnection();
        return
        [
            .. connection.Query<string>("select pers_person_id from extract_ssd_person where authority_code = '1001'"),
        ];
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
