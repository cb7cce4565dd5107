using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>Requests every route as nobody, as somebody without a role, and in every role, and expects what <c>definitions/permissions.yml</c> says.</summary>
public sealed class PermissionMatrixTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Measured = "?edition=1001-june-2023-measured";

    private IEnumerable<RouteEndpoint> Endpoints =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Every_route_is_in_the_table_and_the_table_has_no_other()
    {
        var routes = Endpoints
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/').ToLowerInvariant())
            .Where(route => !route.EndsWith("index", StringComparison.Ordinal))
            .Distinct()
            .Where(route => route != "sign-in/provider");

        Assert.Equal(
            SiteRoutes
                .All.Keys.Concat(SiteRoutes.BeforeSignIn)
                .Except(["sign-in/provider"])
                .Order(StringComparer.Ordinal),
            routes.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Only_what_comes_before_sign_in_is_opened_without_a_permission()
    {
        var open = Endpoints
            .Where(endpoint =>
                PageTypeOf(endpoint) is { } page
                    ? Attribute.IsDefined(page, typeof(AllowAnonymousAttribute))
                    : endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            )
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/').ToLowerInvariant());

        Assert.Empty(open.Except(SiteRoutes.BeforeSignIn));
    }

    [Fact]
    public async Task Nobody_gets_what_is_published_and_is_asked_to_sign_in_for_the_rest()
    {
        var browser = site.With(new CookieContainer());

        Assert.Empty(await WrongAsync(browser, role: null, HttpStatusCode.Redirect));
    }

    [Fact]
    public async Task Somebody_without_a_role_gets_what_is_published_and_the_own_account() =>
        Assert.Empty(await WrongAsync(site.SignedInAs(role: null), role: null, HttpStatusCode.Forbidden));

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Owner)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Director)]
    [InlineData(Role.CabinetMember)]
    [InlineData(Role.QualityAssuranceLead)]
    [InlineData(Role.ScrutinyOfficer)]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.Administrator)]
    public async Task A_role_gets_exactly_what_the_table_says(Role role)
    {
        // The log of changes is for administrators of every authority.
        var browser = site.SignedInAs(role, authority: role is Role.Administrator ? null : "1001");

        Assert.Empty(await WrongAsync(browser, role, HttpStatusCode.Forbidden));
    }

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Director)]
    [InlineData(Role.Administrator)]
    public async Task A_role_in_another_authority_gets_no_measured_month_of_this_one(Role role)
    {
        var browser = site.SignedInAs(role, authority: "1002");

        foreach (var route in SiteRoutes.OfEditions)
        {
            using var answer = await GetAsync(browser, SiteRoutes.All[route].Address + Measured);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        foreach (
            var address in new[] { "/commentary/1001/2023-07/cpp_n", "/actions/1001/none", "/actions?council=1001" }
        )
        {
            using var answer = await GetAsync(browser, address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<IReadOnlyList<string>> WrongAsync(HttpClient browser, Role? role, HttpStatusCode refused)
    {
        var table = site.Services.GetRequiredService<PermissionTable>();
        var person = site.Services.GetRequiredService<PeopleStore>().All()[0].AccountId;
        var wrong = new List<string>();
        var asked = SiteRoutes.All.Values.Concat(
            SiteRoutes.OfEditions.Select(route => new SiteRoute(
                Permission.ReadMeasured,
                SiteRoutes.All[route].Address + Measured
            ))
        );
        foreach (var (needs, pattern, given) in asked)
        {
            var address = pattern.Replace("PERSON", person, StringComparison.Ordinal);
            var allowed = needs is { } permission
                ? table.IsForEveryone(permission) || (role is { } one && table.Allows(one, permission))
                : refused is HttpStatusCode.Forbidden;
            using var answer = await GetAsync(browser, address);
            var expected = allowed ? given : refused;
            if (answer.StatusCode != expected)
            {
                wrong.Add($"{address} answers {(int)answer.StatusCode}, not {(int)expected}");
            }
        }

        return wrong;
    }

    private static Type? PageTypeOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
            ? typeof(CurrentReader).Assembly.GetType(
                $"Yardstick.Web{page.RelativePath.Replace(".cshtml", "Model", StringComparison.Ordinal).Replace('/', '.')}"
            )
            : null;

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
}
