using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Administration;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Web.Figures;

/// <summary>
/// The figures of the store, judged and checked, ready for pages. Built once, and again when an edition was saved, a month frozen, a target set or something
/// said of it since: asking the store for that is a few short queries, at most once a second.
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
            if (_built is { CheckedAt: { } asked } fresh && clock.GetElapsedTime(asked) < Patience)
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

    /// <summary>The next page asks the store again, so that whoever changed something sees it at once.</summary>
    public void LookAgain()
    {
        lock (_building)
        {
            _built = _built is { } built ? built with { CheckedAt = null } : null;
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
                .Append(SaidTrace.Of(store.Database))
                .Append(string.Create(CultureInfo.InvariantCulture, $"{AdministrationTrace.Of(store.Database)} set"))
        );

    private sealed record Built(string Version, JudgedEditions Editions, long? CheckedAt);
}
