using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Yardstick.Core.People;
using Yardstick.Web.Starting;

[assembly: AssemblyFixture(typeof(Yardstick.BrowserTests.Browser))]

namespace Yardstick.BrowserTests;

/// <summary>The site on an address of its own with the sample and a small invented council, and Debian's Chromium without a window; both for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-browser-");
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        _site = Site.Build([
            "--urls",
            "http://127.0.0.1:0",
            "--data",
            _data.FullName,
            "--Yardstick:SampleChildren",
            "60",
            "--Yardstick:SampleYears",
            "3",
            "--Yardstick:SampleMonths",
            "14",
        ]);
        await _site.StartAsync();
        foreach (var work in _site.Services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await (work.ExecuteTask ?? Task.CompletedTask);
        }

        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A new page as wide as a phone, a tablet or a desktop.</summary>
    /// <param name="policy">False switches the content security policy off, so that a test may add a style of its own.</param>
    /// <param name="role">Signed in as the sample's person of this role; null for a reader who is not signed in.</param>
    public async Task<IPage> OpenAsync(int width = 1280, bool scripts = true, bool policy = true, Role? role = null)
    {
        if (_chromium is null)
        {
            const string missing = "Chromium is not installed: apt-get install chromium.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            Assert.Fail(missing);
        }

        var context = await _chromium.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = _site!.Urls.First(),
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                BypassCSP = !policy,
                Locale = "en-GB",
            }
        );
        var page = await context.NewPageAsync();
        if (role is { } one)
        {
            var title = _site.Services.GetRequiredService<PermissionTable>().TitleOf(one);
            await page.GotoAsync("/sign-in");
            await page.GetByRole(AriaRole.Button, new() { Name = $"Sign in as Sample {title}", Exact = false })
                .ClickAsync();
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _data.Delete(recursive: true);
    }
}
