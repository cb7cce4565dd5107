using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>Relations between counts of one month and one area: parts of a total, and what is contained in what.</summary>
internal sealed class PartRelations(FigureRelations relations, CountsByName counts)
{
    public void AddTo(IReadOnlyList<(Month Month, string Area)> areas)
    {
        foreach (var (month, area) in areas)
        {
            foreach (var sum in relations.Sums)
            {
                Add(sum, month, area);
            }

            foreach (var contained in relations.Contained)
            {
                Add(contained, month, area);
            }
        }
    }

    private void Add(PartsOfTotal sum, Month month, string area)
    {
        List<int?> parts = [.. sum.Parts.Select(part => counts.Find(part, month, area))];
        if (counts.Find(sum.Total, month, area) is { } total && !parts.Contains(null))
        {
            counts.System.Add(
                new Relation(
                    $"parts of {sum.Total.Indicator}, {month.ToWords()}",
                    [.. parts.Select(part => new Term(part!.Value, 1)), new Term(total, -1)],
                    0,
                    0
                )
            );
        }
    }

    private void Add(PartInWhole contained, Month month, string area)
    {
        if (
            counts.Find(contained.Part, month, area) is { } part
            && counts.Find(contained.Whole, month, area) is { } whole
        )
        {
            counts.System.Add(
                new Relation(
                    $"{contained.Part.Indicator} within {contained.Whole.Indicator}, {month.ToWords()}",
                    [new Term(whole, 1), new Term(part, -1)],
                    0,
                    long.MaxValue
                )
            );
        }
    }
}
