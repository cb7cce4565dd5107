using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Tests.Starting;

/// <summary>What pages show after an edition was saved while they run.</summary>
public sealed class NewEditionTests
{
    [Fact]
    public async Task An_edition_that_is_saved_while_the_site_runs_appears_on_its_pages()
    {
        var clock = new SetClock();
        await using var empty = new EmptySite();
        await using var site = empty.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock))
        );
        using var client = site.CreateClient();
        var overview = new Uri("/", UriKind.Relative);
        Assert.Contains(
            "No figures",
            await client.GetStringAsync(overview, TestSite.Cancelled),
            StringComparison.Ordinal
        );

        var product = site.Services.GetRequiredService<Product>();
        var pipeline = new Pipeline(product, site.Services.GetRequiredService<PublishedStore>());
        var folder = Path.Combine(product.Folders.Samples, "published", "2023-06-panel-report");
        pipeline.Keep(pipeline.Read(folder, EditionOptions.None), "2023-06-panel-report");
        clock.Pass(TimeSpan.FromSeconds(2));

        Assert.Contains(
            "June 2023 panel report",
            await client.GetStringAsync(overview, TestSite.Cancelled),
            StringComparison.Ordinal
        );
    }

    /// <summary>A clock that moves only when it is told to.</summary>
    private sealed class SetClock : TimeProvider
    {
        private long _ticks = TimeSpan.TicksPerDay;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
