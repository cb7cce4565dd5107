using System.Globalization;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Yardstick.Web.Tests;

/// <summary>The real application on a real store of its own, in a folder that goes with it.</summary>
public abstract class TestSite : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-web-");
    private readonly bool _withSample;
    private readonly int _children;
    private readonly TimeProvider? _clock;

    /// <param name="children">Open children of the sample's invented council; 0 for no such council.</param>
    /// <param name="clock">The site's clock; the machine's when null.</param>
    protected TestSite(bool withSample, int children = 0, TimeProvider? clock = null)
    {
        (_withSample, _children, _clock) = (withSample, children, clock);
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public HttpClient Client { get; }

    public string DataFolder => _data.FullName;

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The page at an address, which must answer with 200.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}.");
        return await ParseAsync(answer);
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancelled), Cancelled);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Yardstick:Data", _data.FullName);
        builder.UseSetting("Yardstick:Sample", _withSample ? "true" : "false");
        builder.UseSetting("Yardstick:SampleChildren", _children.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Yardstick:SampleYears", "3");
        builder.UseSetting("Yardstick:SampleMonths", "14");
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
public sealed class SampleSite() : TestSite(withSample: true);

/// <summary>With the sample's four editions and a small invented council, 14 months long.</summary>
public sealed class InventedSite() : TestSite(withSample: true, children: 60), IAsyncLifetime
{
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

/// <summary>Before anything was imported, on a clock of the test's.</summary>
public sealed class ClockedSite(TimeProvider clock) : TestSite(withSample: false, clock: clock);
