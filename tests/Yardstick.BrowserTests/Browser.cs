using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yardstick.Core.People;

[assembly: AssemblyFixture(typeof(Yardstick.BrowserTests.Browser))]

namespace Yardstick.BrowserTests;

/// <summary>The shared site, and Debian's Chromium without a window; both for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>In milliseconds: a busy machine is no fault of a page.</summary>
    private const float LongestExpected = 20_000;

    private SiteOfAll? _site;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    internal SiteOfAll Site => _site ?? throw new InvalidOperationException("Chromium is missing: open a page first.");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        _site = await SiteOfAll.StartAsync();
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(LongestExpected);
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
                BaseURL = Site.Address,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                BypassCSP = !policy,
                Locale = "en-GB",
            }
        );
        var page = await context.NewPageAsync();
        if (role is { } one)
        {
            var title = Site.Services.GetRequiredService<PermissionTable>().TitleOf(one);
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
    }
}
