using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Figures;

/// <summary>
/// The figures of the store, judged and checked, ready for pages. Built once, and again when an edition was saved or a month frozen since:
/// asking the store for that is one or two short queries, at most once a second.
/// </summary>
public sealed class ShownFigures(PublishedStore store, Product product, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Pipeline _pipeline = new(product, store);
    private readonly FrozenEditions _months = new(product, store.Database);
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
                var frozen = _months.Councils();
                var version = VersionOfStore(frozen);
                var editions =
                    _built is { } built && built.Version == version
                        ? built.Editions
                        : new JudgedEditions(_pipeline.Editions(), frozen, _months, product, _pipeline);
                _built = new Built(version, editions, clock.GetTimestamp());
                return editions;
            }
        }
    }

    /// <summary>Every delivery that was ever kept leaves a trace, and a frozen month never changes, so the traces tell two states apart.</summary>
    private string VersionOfStore(IReadOnlyList<FrozenCouncil> frozen) =>
        string.Join(
            '\n',
            store
                .Deliveries()
                .Select(kept => $"{kept.AuthorityCode} {kept.Edition} {kept.Number} {kept.ContentHash}")
                .Concat(
                    frozen.Select(council =>
                        string.Create(CultureInfo.InvariantCulture, $"{council.Code} {council.Months.Count} frozen")
                    )
                )
        );

    private sealed record Built(string Version, JudgedEditions Editions, long CheckedAt);
}
