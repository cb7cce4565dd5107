using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>Puts the figures of publications, oldest first, into one system of counts with everything that a reader knows of them together.</summary>
internal sealed class SystemBuilder(FigureRelations relations, IReadOnlyDictionary<string, string> parents)
{
    private readonly CountsByName _counts = new(relations, new CountSystem());
    private const int MonthsTogether = 12;
    private readonly SortedSet<int> _implied = [];

    public CountSystem System => _counts.System;

    /// <summary>The counts of each figure of the edition that was added last.</summary>
    public IReadOnlyDictionary<FigureName, FigureCounts> Figures { get; private set; } =
        new Dictionary<FigureName, FigureCounts>();

    /// <summary>Counts that follow from a series by subtraction and stand nowhere themselves.</summary>
    public IReadOnlyList<int> Implied => [.. _implied];

    public void Add(Edition edition)
    {
        Dictionary<FigureName, FigureCounts> figures = [];
        foreach (var cell in edition.Cells)
        {
            figures.Add(cell.Name, Counted(cell));
        }

        Figures = figures;
        TableSums.AddTo(System, edition.Restricted, figures, parents);
        foreach (var cell in edition.Cells.Where(cell => cell.Name.IsTwelveMonths))
        {
            AddTwelveMonths(cell, figures[cell.Name]);
        }

        var areas = edition
            .Cells.Where(cell => !cell.Name.IsTwelveMonths)
            .Select(cell => (cell.Name.Month, cell.Name.Area))
            .Distinct()
            .ToList();
        new PartRelations(relations, _counts).AddTo(areas);
        var months = areas.Where(area => area.Area.Length == 0).Select(area => area.Month).ToList();
        new MonthRelations(relations, _counts).AddTo(months, _implied);
    }

    /// <summary>A count by what it counts, where any edition so far gives it.</summary>
    public int? Find(FigureName name, CountPart part) =>
        _counts.Find(new QuantityName(name.Indicator, part), name.Month, name.Area);

    private void AddTwelveMonths(FigureCell cell, FigureCounts counts)
    {
        foreach (var part in new[] { CountPart.Numerator, CountPart.Denominator })
        {
            List<int?> months =
            [
                .. Month
                    .RunEnding(cell.Name.Month, MonthsTogether)
                    .Select(month => Find(cell.Name with { Month = month, Area = "" }, part)),
            ];
            if (counts.Of(part) is { } together && !months.Contains(null))
            {
                System.Add(
                    new Relation(
                        cell.Words,
                        [.. months.Select(month => new Term(month!.Value, 1)), new Term(together, -1)],
                        0,
                        0
                    )
                );
            }
        }
    }

    private FigureCounts Counted(FigureCell cell)
    {
        var counts = new FigureCounts(
            Number(cell, CountPart.Numerator, cell.Numerator),
            Number(cell, CountPart.Denominator, cell.Denominator),
            IsShare(cell) ? Number(cell, CountPart.Rest, cell.Denominator - cell.Numerator) : null
        );
        if (counts is { Numerator: { } numerator, Denominator: { } denominator, Rest: { } rest })
        {
            System.Add(
                new Relation(
                    $"numerator and rest make the denominator: {cell.Words}",
                    [new Term(numerator, 1), new Term(rest, 1), new Term(denominator, -1)],
                    0,
                    0
                )
            );
        }

        return counts;
    }

    private bool IsShare(FigureCell cell) =>
        cell is { Unit: IndicatorUnit.Percentage, Numerator: not null, Denominator: not null }
        && cell.Numerator <= cell.Denominator
        && !relations.NotShares.Contains(cell.Name.Indicator);

    private int? Number(FigureCell cell, CountPart part, long? actual) =>
        actual is { } known
            ? _counts.Number(new QuantityName(cell.Name.Indicator, part), cell.Name.Month, cell.Name.Area, known)
            : null;
}

/// <summary>The counts of a figure, by number in the system; null for those that it does not have.</summary>
internal sealed record FigureCounts(int? Numerator, int? Denominator, int? Rest)
{
    public int? Of(CountPart part) =>
        part switch
        {
            CountPart.Numerator => Numerator,
            CountPart.Denominator => Denominator,
            _ => Rest,
        };

    public CountPart PartOf(int count) =>
        count == Numerator ? CountPart.Numerator
        : count == Denominator ? CountPart.Denominator
        : CountPart.Rest;

    public IReadOnlyList<int> All => [.. new[] { Numerator, Denominator, Rest }.OfType<int>().Distinct()];
}
