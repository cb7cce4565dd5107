using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Yardstick.Core;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Web.Mail;
using Yardstick.Web.Starting;
using Yardstick.Web.Tests.SignIn;

namespace Yardstick.BrowserTests;

/// <summary>
/// The site that all tests share, on an address of its own: the sample with a tiny invented council, a mail server, a provider of sign-in, and an
/// inbox with the council's records once more.
/// </summary>
internal sealed class SiteOfAll : IAsyncDisposable
{
    /// <summary>The folder of the inbox.</summary>
    public const string Again = "again";

    private const int Children = 60;
    private const int Years = 3;
    private const int Months = 14;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-browser-");
    private readonly WebApplication _site;
    private readonly OpenIdProvider _provider;

    private SiteOfAll(string address, OpenIdProvider provider)
    {
        _provider = provider;
        _site = Site.Build([
            .. new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["urls"] = address,
                ["data"] = _data.FullName,
                ["Yardstick:SampleChildren"] = Children,
                ["Yardstick:SampleYears"] = Years,
                ["Yardstick:SampleMonths"] = Months,
                ["Yardstick:SignInsPerMinute"] = 100_000,
                ["Yardstick:Inbox"] = Path.Combine(_data.FullName, "inbox"),
                ["Yardstick:Address"] = address,
                ["Yardstick:Mail:Server"] = "127.0.0.1",
                ["Yardstick:Mail:Port"] = Mail.Port,
                ["Yardstick:Mail:Encrypted"] = false,
                ["Yardstick:Provider:Name"] = "Anytown account",
                ["Yardstick:Provider:ClientId"] = "yardstick",
                ["Yardstick:Provider:ClientSecret"] = "a secret of the test",
                ["Yardstick:Provider:AuthorizationEndpoint"] = $"{provider.Address}/auth",
                ["Yardstick:Provider:TokenEndpoint"] = $"{provider.Address}/token",
                ["Yardstick:Provider:UserInfoEndpoint"] = $"{provider.Address}/me",
            }.SelectMany(setting =>
                new[] { $"--{setting.Key}", Convert.ToString(setting.Value, CultureInfo.InvariantCulture)! }
            ),
        ]);
    }

    public string Address => _site.Urls.First();

    public IServiceProvider Services => _site.Services;

    public MailServer Mail { get; } = new();

    public static async Task<SiteOfAll> StartAsync()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var site = new SiteOfAll(address, await OpenIdProvider.StartAsync($"{address}/sign-in/callback"));
        site.FillInbox();
        await site._site.StartAsync();

        // Mail is sent as long as the site runs; the sample is made once.
        var works = site.Services.GetServices<IHostedService>().OfType<BackgroundService>();
        foreach (var work in works.Where(work => work is not MailSender))
        {
            await (work.ExecuteTask ?? Task.CompletedTask);
        }

        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync();
        await _site.DisposeAsync();
        await Mail.DisposeAsync();
        _provider.Dispose();
        _data.Delete(recursive: true);
    }

    /// <summary>As the sample is generated: to take it in again changes no figure, and the store stays the sample.</summary>
    private void FillInbox()
    {
        var product = Services.GetRequiredService<Product>();
        new Generator(product.Folders, product.Reference.BankHolidays).Generate(
            SampleCouncil.OptionsFor(new SampleCouncilSize(Children, Years, Months)),
            Path.Combine(_data.FullName, "inbox", Again),
            progress: null,
            CancellationToken.None
        );
    }

    /// <summary>The provider must know the site's address before the site is there.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
