using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Sources;

/// <summary>What each loaded source of an authority, and all of them together, can say of every indicator; and what one more table would unlock.</summary>
public sealed record SourceMatrix
{
    /// <summary>In the order in which they come before one another.</summary>
    public required IReadOnlyList<HeldDelivery> Sources { get; init; }

    /// <summary>In the order of the catalogue.</summary>
    public required IReadOnlyList<SourceMatrixRow> Rows { get; init; }

    /// <summary>Tables that no source brings, with the indicators that each alone would make possible; most first.</summary>
    public required IReadOnlyList<(string Table, IReadOnlyList<string> Indicators)> Unlocks { get; init; }

    public static SourceMatrix Of(
        Database database,
        MeasuredExtract extract,
        SourceAbilities abilities,
        IReadOnlyList<MeasurableIndicator> catalogue
    )
    {
        var store = new SourceStore(database);
        var held = store.Deliveries(extract.AuthorityCode).OrderBy(delivery => delivery.Source).ToList();
        var brought = store.Brought(extract.AuthorityCode);
        var (delivered, from) = (extract.Tables(database), store.Tables(extract.AuthorityCode));
        var rows = catalogue
            .Select(indicator => new SourceMatrixRow(
                indicator.Indicator,
                [.. held.Select(delivery => OfOne(abilities, indicator, delivery, brought))],
                abilities.Of(indicator, delivered, from)
            ))
            .ToList();
        return new SourceMatrix
        {
            Sources = held,
            Rows = rows,
            Unlocks =
            [
                .. rows.Where(row => row.Together.Unlocks is not null)
                    .GroupBy(row => row.Together.Unlocks!, StringComparer.Ordinal)
                    .OrderByDescending(table => table.Count())
                    .ThenBy(table => table.Key, StringComparer.Ordinal)
                    .Select(table => (table.Key, (IReadOnlyList<string>)[.. table.Select(row => row.Indicator.Key)])),
            ],
        };
    }

    /// <summary>As if the source were the only one.</summary>
    private static SourceAbility OfOne(
        SourceAbilities abilities,
        MeasurableIndicator indicator,
        HeldDelivery delivery,
        IReadOnlyList<TableSource> brought
    )
    {
        var own = brought.Where(table => table.Source == delivery.Source).ToList();
        return abilities.Of(
            indicator,
            own.Select(table => table.Table).ToHashSet(StringComparer.Ordinal),
            delivery.Source is SourceKind.StandardExtract ? [] : own
        );
    }
}

/// <param name="BySource">In the order of the sources of the matrix.</param>
/// <param name="Together">With each table from the source that comes first for it.</param>
public sealed record SourceMatrixRow(
    Indicators.Indicator Indicator,
    IReadOnlyList<SourceAbility> BySource,
    SourceAbility Together
);
