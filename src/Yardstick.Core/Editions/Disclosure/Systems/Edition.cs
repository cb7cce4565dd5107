using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>A publication as the proof sees it: its figures, and what it shows of each.</summary>
internal sealed record Edition
{
    /// <summary>In words; empty for the one that is to be published.</summary>
    public required string Name { get; init; }

    /// <summary>With every figure.</summary>
    public required PublishedDelivery Restricted { get; init; }

    public required IReadOnlyList<FigureCell> Cells { get; init; }

    public required IReadOnlyDictionary<FigureName, Shown> Shown { get; init; }

    public Shown ShownOf(FigureName name) => Shown.TryGetValue(name, out var shown) ? shown : default;

    public static Edition Of(
        string name,
        PublishedDelivery restricted,
        PublishedDelivery @public,
        Func<string, Indicator?> find
    ) =>
        new()
        {
            Name = name,
            Restricted = restricted,
            Cells =
            [
                .. FigureCells.Of(restricted, find),
                .. FigureCells.Of(@public, find).Where(cell => cell.Name.IsTwelveMonths),
            ],
            Shown = FigureCells.ShownIn(@public, find),
        };
}
