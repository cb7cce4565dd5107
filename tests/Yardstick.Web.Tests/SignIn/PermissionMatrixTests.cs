using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>Requests every route as nobody, as somebody without a role, and in every role, and expects what <c>definitions/permissions.yml</c> says.</summary>
public sealed class PermissionMatrixTests(InventedSite site) : IClassFixture<InventedSite>
{
    /// <summary>
    /// Every route with the permission that it needs and an address of it. A page that is not listed here fails the first test: whoever adds one
    /// says here whom it is for.
    /// </summary>
    private static readonly Dictionary<string, (Permission? Needs, string Address)> Routes = new(StringComparer.Ordinal)
    {
        [""] = (Permission.ReadPublished, "/"),
        ["brief"] = (Permission.ReadPublished, "/brief"),
        ["sections"] = (Permission.ReadPublished, "/sections"),
        ["sections/{anchor}"] = (Permission.ReadPublished, "/sections/context-of-demand"),
        ["sections/{anchor}.csv"] = (Permission.ReadPublished, "/sections/context-of-demand.csv"),
        ["indicators"] = (Permission.ReadPublished, "/indicators"),
        ["indicators/{key}"] = (Permission.ReadPublished, "/indicators/cpp_n"),
        ["indicators/{key}.csv"] = (Permission.ReadPublished, "/indicators/cpp_n.csv"),
        ["indicators/{key}/{month}"] = (Permission.ReadPublished, "/indicators/cpp_n/2023-06"),
        ["checker"] = (Permission.ReadPublished, "/checker"),
        ["checker.csv"] = (Permission.ReadPublished, "/checker.csv"),
        ["report"] = (Permission.ReadPublished, "/report"),
        ["report/{layout}.{format}"] = (Permission.ReadPublished, "/report/one-page-note.csv"),
        ["methodology"] = (Permission.ReadPublished, "/methodology"),
        ["glossary"] = (Permission.ReadPublished, "/glossary"),
        ["sources"] = (Permission.ReadPublished, "/sources"),
        ["accessibility"] = (Permission.ReadPublished, "/accessibility"),
        ["data-quality"] = (Permission.ReadMeasured, "/data-quality"),
        ["tasks"] = (Permission.ReadMeasured, "/tasks"),
        ["actions"] = (Permission.ReadMeasured, "/actions"),
        ["actions/new"] = (Permission.ManageActions, "/actions/new"),
        ["actions/{council}/{id}"] = (Permission.ReadMeasured, "/actions/1001/ACTION"),
        ["commentary/{council}/{month}/{key}"] = (Permission.ReadMeasured, "/commentary/1001/2023-07/cpp_n"),
        ["commentary/{council}/{month}/{key}/approval"] = (
            Permission.ApproveCommentary,
            "/commentary/1001/2023-07/cla_n/approval"
        ),
        ["indicators/{key}/state"] = (Permission.ManageStates, "/indicators/cpp_n/state"),
        ["people"] = (Permission.AdministerPeople, "/people"),
        ["people/add"] = (Permission.AdministerPeople, "/people/add"),
        ["people/{id}"] = (Permission.AdministerPeople, "/people/PERSON"),
        ["people/changes"] = (Permission.AdministerPeople, "/people/changes"),
        ["people/responsibilities"] = (Permission.AdministerPeople, "/people/responsibilities"),

        // For everybody who is signed in: the own account.
        ["account"] = (null, "/account"),
    };

    /// <summary>Open to everybody because nobody is signed in there yet, or because something went wrong.</summary>
    private static readonly HashSet<string> BeforeSignIn = new(StringComparer.Ordinal)
    {
        "sign-in",
        "sign-in/code",
        "sign-in/authenticator",
        "sign-in/forgotten",
        "sign-in/provider",
        "sign-out",
        "account/set-password",
        "error",
        "health",
    };

    /// <summary>Addresses that carry a measured month need the permission for it, whatever the page itself needs.</summary>
    private static readonly string[] Editions =
    [
        "",
        "brief",
        "sections",
        "sections/{anchor}",
        "indicators/{key}",
        "indicators/{key}.csv",
        "indicators/{key}/{month}",
        "checker",
        "checker.csv",
        "report",
        "methodology",
    ];

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
            Routes.Keys.Concat(BeforeSignIn).Except(["sign-in/provider"]).Order(StringComparer.Ordinal),
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

        Assert.Empty(open.Except(BeforeSignIn));
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
    [InlineData(Role.Administrator)]
    public async Task A_role_in_another_authority_gets_no_measured_month_of_this_one(Role role)
    {
        var browser = site.SignedInAs(role, authority: "1002");

        foreach (var route in Editions)
        {
            using var answer = await GetAsync(browser, Routes[route].Address + Measured);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    private async Task<IReadOnlyList<string>> WrongAsync(HttpClient browser, Role? role, HttpStatusCode refused)
    {
        var table = site.Services.GetRequiredService<PermissionTable>();
        var person = site.Services.GetRequiredService<PeopleStore>().All()[0].AccountId;
        var action = AnAction();
        var wrong = new List<string>();
        var asked = Routes
            .Values.Select(route =>
                (
                    route.Needs,
                    Address: route
                        .Address.Replace("PERSON", person, StringComparison.Ordinal)
                        .Replace("ACTION", action, StringComparison.Ordinal)
                )
            )
            .Concat(
                Editions.Select(route =>
                    ((Permission?)Permission.ReadMeasured, Address: Routes[route].Address + Measured)
                )
            );
        foreach (var (needs, address) in asked)
        {
            var allowed = needs is { } permission
                ? table.IsForEveryone(permission) || (role is { } one && table.Allows(one, permission))
                : refused is HttpStatusCode.Forbidden;
            using var answer = await GetAsync(browser, address);
            var expected = allowed ? HttpStatusCode.OK : refused;
            if (answer.StatusCode != expected)
            {
                wrong.Add($"{address} answers {(int)answer.StatusCode}, not {(int)expected}");
            }
        }

        return wrong;
    }

    /// <summary>An action of the council, and beside it a commentary that waits for somebody to approve it.</summary>
    private string AnAction()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add($"{Guid.NewGuid():n}@council.example", "A writer", by: "test");
        administration.Grant(person.AccountId, Role.Analyst, "1001", areaId: null, by: "test");
        var writer = site.Services.GetRequiredService<PeopleStore>().ReaderFor(person.AccountId);
        site.Services.GetRequiredService<CommentaryWriting>().Open(writer, "1001", new Month(2023, 7), "cla_n");
        return site
            .Services.GetRequiredService<ActionRegister>()
            .Agree(
                new ActionToAgree
                {
                    AuthorityCode = "1001",
                    Wording = "Look at each plan",
                    OwnerRole = "Head of service",
                    DueOn = new DateOnly(2090, 1, 1),
                    Origin = "clinic",
                },
                "test"
            )
            .Id;
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
