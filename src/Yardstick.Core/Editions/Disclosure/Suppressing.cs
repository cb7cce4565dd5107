using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Editions.Disclosure.Systems;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>
/// Chooses what a publication suppresses: small figures, then whatever would give one away, the least of it that the search finds. What is
/// suppressed is never shown again, so it ends.
/// </summary>
internal sealed class Suppressing(DisclosureContext context, IReadOnlyList<Edition> earlier)
{
    /// <summary>Relations away from a count up to which everything is suppressed where no single choice protects it.</summary>
    private const int Farthest = 5;

    private readonly SmallFigures _small = new(context.Settings);
    private readonly ILookup<string, FigureRelease> _releases = context.Releases.ToLookup(
        release => release.Indicator,
        StringComparer.Ordinal
    );

    /// <param name="full">With months together where they were released so, and nothing suppressed.</param>
    /// <param name="around">Figures around which everything is suppressed, so many relations away: those that a choice of a few left exposed.</param>
    public Suppression Choose(
        PublishedDelivery restricted,
        PublishedDelivery full,
        IReadOnlyDictionary<FigureName, int> around
    )
    {
        var edition = Edition.Of("", restricted, full, context.FindIndicator);
        var system = PublicationSystem.Of(edition, earlier, context, cell => !IsReleased(cell));
        Dictionary<FigureName, SuppressionReason> suppressed = [];
        var together = edition
            .Cells.Where(cell => cell.Name.IsTwelveMonths)
            .Select(cell => cell.Name.Indicator)
            .ToHashSet(StringComparer.Ordinal);

        // Of a figure that is shown as twelve months together no single month is.
        foreach (
            var cell in edition.Cells.Where(cell => cell.Name.IsAuthority && together.Contains(cell.Name.Indicator))
        )
        {
            suppressed.Add(cell.Name, SuppressionReason.Pooled);
            system.Veil.Suppress(system.NumberOf(cell.Name));
        }

        foreach (var cell in edition.Cells.Where(cell => IsSmall(cell) && !IsPublic(system, cell)))
        {
            suppressed[cell.Name] = SuppressionReason.Small;
            system.Veil.Suppress(system.NumberOf(cell.Name));
        }

        foreach (var cell in edition.Cells.Where(cell => around.ContainsKey(cell.Name)))
        {
            foreach (var count in system.Guarded(cell.Name))
            {
                foreach (var figure in Surroundings.Of(count, around[cell.Name], system.System, system.Veil))
                {
                    system.Veil.Suppress(figure);
                    suppressed.TryAdd(system.Veil.Figure(figure).Name, SuppressionReason.Surroundings);
                }
            }
        }

        Close(system, suppressed);
        var rounded = new WholePercentages(context, system, edition).Choose(suppressed);
        return new Suppression(suppressed, rounded);
    }

    /// <summary>The small figures alone: no protection by itself, for reading off a publication what proof it lacks.</summary>
    public Dictionary<FigureName, SuppressionReason> SmallOnly(PublishedDelivery restricted) =>
        FigureCells
            .Of(restricted, context.FindIndicator)
            .Where(IsSmall)
            .ToDictionary(cell => cell.Name, _ => SuppressionReason.Small);

    private bool IsReleased(FigureCell cell) =>
        _releases[cell.Name.Indicator].Any(release => release.Form == ReleaseForm.AsItIs);

    private bool IsSmall(FigureCell cell) => _small.IsSmall(cell) && !IsReleased(cell);

    /// <summary>True when every small count of the figure stands in an earlier public edition: hiding it would protect nobody.</summary>
    private static bool IsPublic(PublicationSystem system, FigureCell cell) =>
        system.Guarded(cell.Name).All(system.Veil.IsPublic);

    private static void Close(PublicationSystem system, Dictionary<FigureName, SuppressionReason> suppressed)
    {
        var proof = new RangeProof(system.System, system.Veil, system.Settings);
        var waiting = new Queue<int>(
            suppressed
                .Keys.SelectMany(system.Guarded)
                .Concat(system.HiddenBefore.Keys.Order())
                .Concat(system.Implied)
                .Distinct()
        );
        var again = false;
        SortedSet<int> looked = [];
        while (Next() is { } count)
        {
            if (system.Veil.IsPublic(count) || proof.IsWide(count))
            {
                continue;
            }

            if (proof.Cheapest(count) is { Count: > 0 } figures)
            {
                Suppress(figures, SuppressionReason.GivesAway);
                continue;
            }

            for (var steps = 1; steps <= Farthest && !proof.IsWide(count); steps++)
            {
                Suppress(Surroundings.Of(count, steps, system.System, system.Veil), SuppressionReason.Surroundings);
            }
        }

        // What was found with less suppressed may be missed with more to choose from: everything is looked at again until nothing changes.
        int? Next()
        {
            if (waiting.Count == 0 && again)
            {
                again = false;
                foreach (var seen in looked)
                {
                    waiting.Enqueue(seen);
                }
            }

            if (!waiting.TryDequeue(out var next))
            {
                return null;
            }

            looked.Add(next);
            return next;
        }

        void Suppress(IReadOnlyList<int> figures, SuppressionReason reason)
        {
            again |= figures.Count > 0;
            foreach (var figure in figures)
            {
                system.Veil.Suppress(figure);
                var name = system.Veil.Figure(figure).Name;
                suppressed.Add(name, reason);
                foreach (var guarded in system.Guarded(name))
                {
                    waiting.Enqueue(guarded);
                }
            }
        }
    }
}
