using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>Everything that the proof of one publication reckons with: the counts, what is shown of them now and before, and what must stay hidden.</summary>
internal sealed class PublicationSystem
{
    private readonly DisclosureContext _context;
    private readonly SystemBuilder _builder;
    private readonly Dictionary<Month, decimal> _populations = [];
    private readonly Dictionary<FigureName, int> _numbers = [];
    private readonly Dictionary<int, (FigureName Name, string Words)> _hiddenBefore = [];

    public DisclosureSettings Settings => _context.Settings;

    private PublicationSystem(DisclosureContext context)
    {
        _context = context;
        _builder = new SystemBuilder(context.Relations, context.Parents);
    }

    public CountSystem System => _builder.System;

    public Veil Veil { get; } = new();

    /// <summary>Figures of the publication, in printed order, each with the number it has in the veil.</summary>
    public required IReadOnlyList<FigureCell> Cells { get; init; }

    /// <summary>Counts that earlier editions hide, with the words of one figure that has them.</summary>
    public IReadOnlyDictionary<int, (FigureName Name, string Words)> HiddenBefore => _hiddenBefore;

    /// <summary>Small counts that a reader gets by subtraction and that are printed nowhere.</summary>
    public IEnumerable<int> Implied => _builder.Implied.Where(count => _context.Settings.IsSmall(System.Actual(count)));

    public int NumberOf(FigureName name) => _numbers[name];

    public FigureCounts CountsOf(FigureName name) => _builder.Figures[name];

    /// <param name="edition">The publication, with what it shows.</param>
    /// <param name="earlier">Oldest first.</param>
    /// <param name="mayBeSuppressed">False for what was released.</param>
    public static PublicationSystem Of(
        Edition edition,
        IReadOnlyList<Edition> earlier,
        DisclosureContext context,
        Func<FigureCell, bool> mayBeSuppressed
    )
    {
        var system = new PublicationSystem(context) { Cells = edition.Cells };
        foreach (var before in earlier)
        {
            system._builder.Add(before);
            system.Remember(before);
        }

        system._builder.Add(edition);
        system.AddRounded(edition);
        var costs = new SuppressionCost(context.Headlines, edition.Restricted.Edition.Month);
        foreach (var cell in edition.Cells)
        {
            var number = system.Veil.Add(
                new VeiledFigure
                {
                    Name = cell.Name,
                    Counts = system.CountsOf(cell.Name).All,
                    Cost = costs.Of(cell),
                    MayBeSuppressed = mayBeSuppressed(cell),
                    IsShown = edition.ShownOf(cell.Name).Display == Display.Full,
                }
            );
            system._numbers.Add(cell.Name, number);
        }

        return system;
    }

    /// <summary>The counts of a suppressed figure that a reader must not narrow down: the small ones, else the count itself.</summary>
    public IReadOnlyList<int> Guarded(FigureName name)
    {
        var counts = CountsOf(name);
        List<int> small = [.. counts.All.Where(count => _context.Settings.IsSmall(System.Actual(count)))];
        return small.Count > 0 ? small : [.. counts.All.Take(1)];
    }

    /// <summary>The relations that a printed value without its counts makes.</summary>
    public IEnumerable<Relation> RoundedOf(FigureName name, string words, Shown shown, Edition edition)
    {
        var rounding = edition.Restricted.Edition.Rounding;
        var indicator = _context.FindIndicator(name.Indicator);
        var numerator = _builder.Find(name, CountPart.Numerator);
        return (indicator?.Unit, numerator, _builder.Find(name, CountPart.Denominator)) switch
        {
            (IndicatorUnit.Percentage, { } count, { } of) => RoundedValues.OfShare(words, shown, count, of, rounding),
            (IndicatorUnit.RatePer10000, { } count, _) when _populations.TryGetValue(name.Month, out var population) =>
            [
                RoundedValues.OfRate(words, shown, count, population, rounding),
            ],
            _ => [],
        };
    }

    private void Remember(Edition before)
    {
        foreach (var cell in before.Cells)
        {
            var counts = _builder.Figures[cell.Name];
            switch (before.ShownOf(cell.Name).Display)
            {
                case Display.Full:
                    foreach (var count in counts.All)
                    {
                        Veil.Publish(count);
                    }

                    break;
                case Display.Suppressed:
                    foreach (var count in counts.All.Where(count => _context.Settings.IsSmall(System.Actual(count))))
                    {
                        _hiddenBefore.TryAdd(count, (cell.Name, $"{cell.Words}, as in {before.Name}"));
                    }

                    break;
            }
        }

        AddRounded(before);
    }

    private void AddRounded(Edition edition)
    {
        foreach (var cell in edition.Cells.Where(cell => cell.Population is not null))
        {
            _populations[cell.Name.Month] = cell.Population!.Value;
        }

        foreach (var (name, shown) in edition.Shown.Where(each => each.Value.Display == Display.Rounded))
        {
            foreach (var relation in RoundedOf(name, Words(name, edition), shown, edition))
            {
                System.Add(relation);
            }
        }
    }

    private string Words(FigureName name, Edition edition) =>
        $"{_context.FindIndicator(name.Indicator)?.Title ?? name.Indicator}, {name.Month.ToWords()}"
        + (edition.Name.Length == 0 ? "" : $", in {edition.Name}");
}
