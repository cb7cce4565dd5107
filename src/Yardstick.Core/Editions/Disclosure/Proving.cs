using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Editions.Disclosure.Systems;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Reads off a public delivery what it shows and proves that no suppressed count follows from it; whoever chose what to suppress is not asked.</summary>
internal sealed class Proving(DisclosureContext context, IReadOnlyList<Edition> earlier)
{
    private const int MostTouching = 4;

    public DisclosureProof Prove(
        PublishedDelivery restricted,
        PublishedDelivery @public,
        IReadOnlyDictionary<FigureName, SuppressionReason> reasons
    )
    {
        var edition = Edition.Of("", restricted, @public, context.FindIndicator);
        var system = PublicationSystem.Of(edition, earlier, context, _ => false);
        var proof = new RangeProof(system.System, system.Veil, context.Settings);
        List<SuppressedFigure> suppressed = [];
        List<ExposedCount> exposed = [];
        var known = new Dictionary<int, (long Least, long Most, bool IsExact)>();
        foreach (var cell in edition.Cells.Where(cell => IsHidden(edition, cell)))
        {
            List<CountRange> ranges = [];
            foreach (var count in system.Guarded(cell.Name))
            {
                var range = Checked(count, Words(system.CountsOf(cell.Name).PartOf(count)));
                ranges.Add(range);
                if (!context.Settings.IsWide(range.Least, range.Most))
                {
                    exposed.Add(new ExposedCount(cell.Name, cell.Words, range, Touching(system, count)));
                }
            }

            suppressed.Add(
                new SuppressedFigure(
                    cell.Name,
                    cell.Words,
                    reasons.GetValueOrDefault(cell.Name, SuppressionReason.Small),
                    edition.ShownOf(cell.Name).Display == Display.Rounded,
                    ranges,
                    [
                        .. system
                            .Guarded(cell.Name)
                            .SelectMany(count => Touching(system, count))
                            .Distinct()
                            .Take(MostTouching),
                    ]
                )
            );
        }

        foreach (var count in system.HiddenBefore.Keys.Order().Where(count => !system.Veil.IsPublic(count)))
        {
            var (name, words) = system.HiddenBefore[count];
            Require(count, name, words);
        }

        foreach (var count in system.Implied)
        {
            var name = system.System.Name(count);
            Require(
                count,
                new FigureName(name.Quantity.Indicator, name.Month, ""),
                $"{context.FindIndicator(name.Quantity.Indicator)?.Title}, {name.Month.ToWords()} less the month before"
            );
        }

        exposed.AddRange(PrintedBeside(edition, @public));
        return new DisclosureProof
        {
            Suppressed = suppressed,
            Exposed = exposed,
            Shown = Shown(edition),
            Checked = known.Count,
            Relations = system.System.Relations,
        };

        CountRange Checked(int count, string words)
        {
            if (!known.TryGetValue(count, out var range))
            {
                known.Add(count, range = proof.Far(count));
            }

            return new CountRange(words, range.Least, range.Most, range.IsExact);
        }

        void Require(int count, FigureName name, string words)
        {
            if (!known.ContainsKey(count))
            {
                var range = Checked(count, Words(system.System.Name(count).Quantity.Part));
                if (!context.Settings.IsWide(range.Least, range.Most))
                {
                    exposed.Add(new ExposedCount(name, words, range, Touching(system, count)));
                }
            }
        }
    }

    /// <summary>Means, extremes and changes that still stand beside a suppressed month.</summary>
    private static IEnumerable<ExposedCount> PrintedBeside(Edition edition, PublishedDelivery @public)
    {
        var hidden = edition
            .Cells.Where(cell => edition.ShownOf(cell.Name).Display is Display.Suppressed or Display.Rounded)
            .ToDictionary(cell => cell.Name);
        return from row in @public.Tables.SelectMany(table => table.Rows)
            where row.Indicator is not null
            from cell in row.Cells
            let month = TellingCells.Of(cell, @public.Edition.Month, each => hidden.ContainsKey(NameOf(row, each)))
            where month is not null
            let figure = hidden[NameOf(row, month.Value)]
            let count = figure.Numerator ?? figure.Denominator ?? 0
            select new ExposedCount(
                figure.Name,
                figure.Words,
                new CountRange(Words(CountPart.Numerator), count, count, IsExact: true),
                [cell.Header]
            );
    }

    private static FigureName NameOf(PublishedRow row, Month month) => new(row.Indicator!, month, "");

    private static bool IsHidden(Edition edition, FigureCell cell) =>
        edition.ShownOf(cell.Name).Display != Display.Full;

    private List<ShownSmallFigure> Shown(Edition edition)
    {
        var small = new SmallFigures(context.Settings);
        return
        [
            .. edition
                .Cells.Where(cell => small.IsSmall(cell) && edition.ShownOf(cell.Name).Display == Display.Full)
                .Select(cell => new ShownSmallFigure(
                    cell.Name,
                    cell.Words,
                    context.Releases.FirstOrDefault(release => release.Indicator == cell.Name.Indicator) is { } release
                        ? $"released: {release.Reason.TrimEnd('.')}"
                        : "public already in an earlier edition"
                )),
        ];
    }

    private static string Words(CountPart part) =>
        part switch
        {
            CountPart.Denominator => "how many in all",
            CountPart.Rest => "how many did not",
            CountPart.Increase => "how many in the month",
            _ => "how many",
        };

    private static IReadOnlyList<string> Touching(PublicationSystem system, int count) =>
        [
            .. system
                .System.RelationsOf(count)
                .Select(number => system.System.Relation(number).Words)
                .Distinct(StringComparer.Ordinal)
                .Take(MostTouching),
        ];
}
