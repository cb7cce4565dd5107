using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Editions.Disclosure.Systems;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>
/// Shows the whole percentage of a suppressed figure, without its counts, where there are many cases and everything that is hidden stays open
/// all the same: 99% of 554 reviews in time may stand for three that were late or eight.
/// </summary>
internal sealed class WholePercentages(DisclosureContext context, PublicationSystem system, Edition edition)
{
    /// <summary>Where more hidden counts hang together than can be looked at again for each percentage, none is shown.</summary>
    private const int MostTogether = 250;

    private readonly RangeProof _proof = new(system.System, system.Veil, context.Settings);

    public HashSet<FigureName> Choose(IReadOnlyDictionary<FigureName, SuppressionReason> suppressed)
    {
        var guarded = suppressed
            .Keys.SelectMany(system.Guarded)
            .Concat(system.HiddenBefore.Keys)
            .Concat(system.Implied)
            .Where(count => !system.Veil.IsPublic(count))
            .ToHashSet();
        HashSet<FigureName> shown = [];
        foreach (var cell in edition.Cells.Where(cell => IsCandidate(cell, suppressed)))
        {
            if (StaysOpen(cell, guarded))
            {
                shown.Add(cell.Name);
            }
        }

        return shown;
    }

    private bool IsCandidate(FigureCell cell, IReadOnlyDictionary<FigureName, SuppressionReason> suppressed) =>
        cell is { Unit: IndicatorUnit.Percentage, Value: not null, Name.IsAuthority: true }
        && cell.Denominator > context.Settings.WholePercentageAbove
        && suppressed.TryGetValue(cell.Name, out var reason)
        && reason != SuppressionReason.Pooled;

    private bool StaysOpen(FigureCell cell, HashSet<int> guarded)
    {
        var counts = system.CountsOf(cell.Name);
        if (
            counts.Numerator is not { } numerator
            || Component.Around(numerator, system.System, system.Veil, MostTogether) is null
        )
        {
            return false;
        }

        var shown = new Shown(Display.Rounded, DisplayedFigure.Round(cell.Value!.Value, decimals: 0));
        List<int> added =
        [
            .. system.RoundedOf(cell.Name, cell.Words, shown, edition).Select(system.System.Add).OfType<int>(),
        ];
        var together = Component.Around(numerator, system.System, system.Veil, int.MaxValue)!.Counts;
        if (added.Count > 0 && together.Where(guarded.Contains).All(_proof.IsWide))
        {
            return true;
        }

        added.ForEach(system.System.Withdraw);
        return false;
    }
}
