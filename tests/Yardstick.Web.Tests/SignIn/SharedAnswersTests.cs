using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>What the store answered is shared by all who ask; what each may read of it is not, whoever came before.</summary>
public sealed class SharedAnswersTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Clinic = $"/areas/1001/{SampleCouncil.SafeguardingService}?month=2023-07";
    private const string Measured = "/?edition=1001-july-2023-measured";

    [Fact]
    public async Task Areas_are_listed_by_the_rights_of_whoever_asks_and_not_of_whoever_asked_before()
    {
        var (analyst, manager) = (
            site.SignedInAs(Role.Analyst),
            site.SignedInAs(Role.Manager, SampleCouncil.SafeguardingService)
        );
        var tree = Teams.Of(site.Services.GetRequiredService<Database>(), SampleCouncil.Code);

        var all = await AreasAsync(analyst);
        var own = await AreasAsync(manager);

        Assert.Contains(tree.All, team => all.Contains(team.AreaId) && !own.Contains(team.AreaId));
        Assert.All(own, area => Assert.True(tree.IsBelow(area, SampleCouncil.SafeguardingService)));
        Assert.Equal(all, await AreasAsync(analyst));
        Assert.Equal(own, await AreasAsync(manager));
    }

    [Theory]
    [InlineData(Clinic)]
    [InlineData(Measured)]
    public async Task A_page_that_one_may_read_stays_closed_to_others(string address)
    {
        var analyst = site.SignedInAs(Role.Analyst);
        var nobody = site.SignedInAs(role: null);

        await site.OpenAsync(address, analyst);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(nobody, address));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(site.With(new CookieContainer()), address));
        await site.OpenAsync(address, analyst);
    }

    [Fact]
    public async Task A_role_that_was_given_opens_the_page_with_the_next_request()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add("newcomer@council.example", "Newcomer", by: "test");
        var browser = site.SignedInAs(person);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, Measured));

        administration.Grant(person.AccountId, Role.Analyst, SampleCouncil.Code, null, by: "test");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, Measured));
    }

    private async Task<IReadOnlyList<string>> AreasAsync(HttpClient browser)
    {
        var page = await site.OpenAsync("/areas", browser);
        return
        [
            .. page.QuerySelectorAll<IHtmlAnchorElement>("main a[href^='/areas/1001/']")
                .Select(link => link.PathName.Split('/')[3]),
        ];
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        return answer.StatusCode;
    }
}
