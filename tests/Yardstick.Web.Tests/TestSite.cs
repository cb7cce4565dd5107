using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Yardstick.Web.Tests;

/// <summary>The real application on a real store of its own, in a folder that goes with it.</summary>
public abstract class TestSite : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-web-");
    private readonly bool _withSample;

    protected TestSite(bool withSample)
    {
        _withSample = withSample;
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
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }
}

/// <summary>With the sample's four editions.</summary>
public sealed class SampleSite() : TestSite(withSample: true);

/// <summary>Before anything was imported.</summary>
public sealed class EmptySite() : TestSite(withSample: false);
