using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.OpenData;

/// <summary>
/// What everybody may read, kept in memory until an edition is published or imported: asking the store for that is a few short queries, at most once a
/// second.
/// </summary>
public sealed class PublicSite(Product product, PublishedStore store, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly PublicEditions _editions = new(product, store);
    private readonly Lock _building = new();
    private volatile Built? _built;

    public PublishedNow Now
    {
        get
        {
            if (_built is { } fresh && clock.GetElapsedTime(fresh.AskedAt) < Patience)
            {
                return fresh.Published;
            }

            lock (_building)
            {
                var version = _editions.Trace();
                var published =
                    _built is { } built && built.Version == version
                        ? built.Published
                        : new PublishedNow(_editions.All(), product, clock.GetUtcNow());
                _built = new Built(version, published, clock.GetTimestamp());
                return published;
            }
        }
    }

    private sealed record Built(string Version, PublishedNow Published, long AskedAt);
}
