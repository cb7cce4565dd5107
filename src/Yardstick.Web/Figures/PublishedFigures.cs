using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Figures;

/// <summary>
/// The published figures of the store, judged and checked, ready for pages. Built once, and again when an edition was saved since:
/// asking the store for that is one short query, at most once a second.
/// </summary>
public sealed class PublishedFigures(PublishedStore store, Product product, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Pipeline _pipeline = new(product, store);
    private readonly Lock _building = new();
    private volatile Built? _built;

    /// <summary>All editions as they are now.</summary>
    public JudgedEditions Now
    {
        get
        {
            if (_built is { } fresh && clock.GetElapsedTime(fresh.CheckedAt) < Patience)
            {
                return fresh.Editions;
            }

            lock (_building)
            {
                var version = VersionOfStore();
                var editions =
                    _built is { } built && built.Version == version
                        ? built.Editions
                        : new JudgedEditions(_pipeline.Editions(), product, _pipeline);
                _built = new Built(version, editions, clock.GetTimestamp());
                return editions;
            }
        }
    }

    /// <summary>Every delivery that was ever kept leaves a trace, so the traces tell two states apart.</summary>
    private string VersionOfStore() =>
        string.Join(
            '\n',
            store.Deliveries().Select(kept => $"{kept.AuthorityCode} {kept.Edition} {kept.Number} {kept.ContentHash}")
        );

    private sealed record Built(string Version, JudgedEditions Editions, long CheckedAt);
}
