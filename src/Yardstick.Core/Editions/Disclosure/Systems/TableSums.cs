using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>Rows of a team table make its total, and rows below a row make that row: for numerators and for denominators.</summary>
internal static class TableSums
{
    public static void AddTo(
        CountSystem system,
        PublishedDelivery delivery,
        IReadOnlyDictionary<FigureName, FigureCounts> figures,
        IReadOnlyDictionary<string, string> parents
    )
    {
        foreach (var table in delivery.Tables.Where(table => table is { Indicator: not null, TeamRows.Count: > 0 }))
        {
            var month = delivery.Edition.Month;
            var rows = table
                .TeamRows.Where(row => !row.IsTotal)
                .Select(row => row.Team)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            var below = rows.Where(row => ParentIn(row, rows, parents) is not null)
                .ToLookup(row => ParentIn(row, rows, parents)!, StringComparer.Ordinal);
            Add("", [.. rows.Where(row => ParentIn(row, rows, parents) is null)]);
            foreach (var parent in below)
            {
                Add(parent.Key, [.. parent]);
            }

            void Add(string whole, IReadOnlyList<string> parts)
            {
                var words =
                    $"rows of {table.Title}, {month.ToWords()}, make {(whole.Length == 0 ? "the total" : whole)}";
                foreach (
                    var part in new Func<FigureCounts, int?>[] { each => each.Numerator, each => each.Denominator }
                )
                {
                    var total = CountOf(whole, part);
                    List<int?> counts = [.. parts.Select(row => CountOf(row, part))];
                    if (total is { } all && !counts.Contains(null))
                    {
                        system.Add(
                            new Relation(
                                words,
                                [.. counts.Select(count => new Term(count!.Value, 1)), new Term(all, -1)],
                                0,
                                0
                            )
                        );
                    }
                }
            }

            int? CountOf(string area, Func<FigureCounts, int?> part) =>
                figures.TryGetValue(new FigureName(table.Indicator!, month, area), out var counts)
                    ? part(counts)
                    : null;
        }
    }

    /// <summary>The nearest row above that the table prints.</summary>
    private static string? ParentIn(string row, IReadOnlyList<string> rows, IReadOnlyDictionary<string, string> parents)
    {
        var at = row;
        for (var step = 0; step < parents.Count && parents.TryGetValue(at, out var parent); step++)
        {
            if (rows.Contains(parent, StringComparer.Ordinal))
            {
                return parent;
            }

            at = parent;
        }

        return null;
    }
}
