using System.Globalization;
using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Tests;

/// <summary>The real application on a real store of its own, in a folder that goes with it.</summary>
public abstract class TestSite : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-web-");
    private readonly KeptLog _log = new();
    private readonly bool _withSample;
    private readonly int _children;
    private readonly TimeProvider? _clock;

    /// <param name="children">Open children of the sample's invented council; 0 for no such council.</param>
    /// <param name="clock">The site's clock; the machine's when null.</param>
    /// <param name="store">A store's file that the site begins with a copy of; an empty store when null.</param>
    protected TestSite(bool withSample, int children = 0, TimeProvider? clock = null, string? store = null)
    {
        store ??= PreparedSite.Empty;
        File.Copy(store, Path.Combine(DataFolder, Path.GetFileName(store)));
        (_withSample, _children, _clock) = (withSample, children, clock);
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>Not signed in, unless the site says otherwise.</summary>
    public HttpClient Client { get; protected init; }

    /// <summary>Further settings of the site.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal);

    public string DataFolder => _data.FullName;

    /// <summary>What the site has logged so far.</summary>
    public IReadOnlyList<string> Logged => _log.Lines;

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The page at an address, which must answer with 200.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address, HttpClient? browser = null)
    {
        using var answer = await (browser ?? Client).GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}.");

        // As a browser does: what is not ready is asked for again. The site holds each answer back for a while.
        return answer.Headers.Contains("Refresh") ? await OpenAsync(address, browser) : await ParseAsync(answer);
    }

    /// <summary>
    /// A browser of a new person who has one role, in the invented council or in an area of it (or the one of <paramref name="authority"/>).
    /// The session is a real one; only proving who one is was left out.
    /// </summary>
    /// <param name="role">Null for a person without any.</param>
    public HttpClient SignedInAs(Role? role, string? area = null, string? authority = SampleCouncil.Code)
    {
        var administration = Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add($"{Guid.NewGuid():n}@council.example", $"Test {role}", by: "test");
        if (role is { } one)
        {
            administration.Grant(person.AccountId, one, authority, area, by: "test");
        }

        return SignedInAs(person);
    }

    /// <summary>A browser of the sample's person of a role, who is the owner, reporter or deputy of figures.</summary>
    public HttpClient SignedInAsSample(Role role) =>
        SignedInAs(
            Services
                .GetRequiredService<SamplePeople>()
                .All()
                .Single(person => person.Email.StartsWith(HyphenedWord.Of(role) + "@", StringComparison.Ordinal))
        );

    /// <summary>A browser in which a person is signed in.</summary>
    public HttpClient SignedInAs(Person person) => With(CookieOf(Services, new Uri("http://localhost"), person));

    /// <summary>A browser of its own with these cookies; it follows no redirect.</summary>
    public HttpClient With(CookieContainer cookies, bool encrypted = false) =>
        CreateDefaultClient(
            new Uri(encrypted ? "https://localhost" : "http://localhost"),
            new CookieContainerHandler(cookies)
        );

    /// <summary>The cookie of a new session of a person.</summary>
    public static CookieContainer CookieOf(IServiceProvider services, Uri site, Person person)
    {
        var session = services.GetRequiredService<Sessions>().Start(person.AccountId, "test");
        var options = services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(SessionCookie.Scheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(
            SessionCookie.PrincipalOf(person.AccountId, session),
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) },
            SessionCookie.Scheme
        );
        var cookies = new CookieContainer();
        cookies.Add(site, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        return cookies;
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancelled), Cancelled);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Yardstick:Data", _data.FullName);
        builder.UseSetting("Yardstick:Sample", _withSample ? "true" : "false");
        builder.UseSetting("Yardstick:SampleChildren", _children.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Yardstick:SampleYears", $"{PreparedSite.Size.Years}");
        builder.UseSetting("Yardstick:SampleMonths", $"{PreparedSite.Size.Months}");
        builder.UseSetting("Yardstick:SampleEditions", "false");
        builder.UseSetting("Yardstick:OpenDataPerMinute", "100000");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(_log));
        if (_clock is not null)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(_clock));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataFolder))
        {
            _data.Delete(recursive: true);
        }
    }
}

/// <summary>With the sample's four editions.</summary>
public sealed class SampleSite() : TestSite(withSample: true, store: PreparedSite.Sample);

/// <summary>With the sample's four editions and a small invented council, 14 months long; its client is an analyst's.</summary>
public sealed class InventedSite : TestSite, IAsyncLifetime
{
    public InventedSite()
        : base(withSample: true, PreparedSite.Size.Children, store: PreparedSite.Invented) =>
        Client = SignedInAs(Role.Analyst);

    /// <summary>Until the council is there.</summary>
    public async ValueTask InitializeAsync()
    {
        foreach (var work in Services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await (work.ExecuteTask ?? Task.CompletedTask).WaitAsync(TimeSpan.FromMinutes(5), Cancelled);
        }
    }
}

/// <summary>Before anything was imported.</summary>
public sealed class EmptySite() : TestSite(withSample: false);

/// <summary>Before anything was imported; many people sign in from one address.</summary>
public sealed class BusySite() : TestSite(withSample: false)
{
    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Yardstick:SignInsPerMinute"] = "100000" };
}

/// <summary>Before anything was imported, on a clock of the test's.</summary>
public sealed class ClockedSite(TimeProvider clock) : TestSite(withSample: false, clock: clock);
