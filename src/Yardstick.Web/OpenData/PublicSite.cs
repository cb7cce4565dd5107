using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.OpenData;

/// <summary>What everybody may read, kept in memory until an edition is published or imported: whoever publishes sees it with the next page.</summary>
public sealed class PublicSite(Product product, PublishedStore store, TimeProvider clock)
{
    private readonly PublicEditions _editions = new(product, store);
    private readonly Lock _building = new();
    private volatile Built? _built;

    public PublishedNow Now
    {
        get
        {
            var version = store.Database.Remember(nameof(PublicSite), _editions.Trace);
            if (_built is { } kept && kept.Version == version)
            {
                return kept.Published;
            }

            lock (_building)
            {
                if (_built is not { } built || built.Version != version)
                {
                    _built = new Built(version, new PublishedNow(_editions.All(), product, clock.GetUtcNow()));
                }

                return _built.Published;
            }
        }
    }

    private sealed record Built(string Version, PublishedNow Published);
}
