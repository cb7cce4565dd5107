namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>The hidden counts that have to do with one of them, and the relations between them; what is shown stands in the bounds.</summary>
internal sealed class Component
{
    private Component(IReadOnlyList<int> counts, IReadOnlyList<Relation> relations)
    {
        Counts = counts;
        Relations = relations;
    }

    /// <summary>Numbers in the system, the one that was asked for first.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Terms count positions in <see cref="Counts"/>.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <returns>Null when there are more than so many.</returns>
    public static Component? Around(int count, CountSystem system, Veil veil, int most)
    {
        List<int> counts = [count];
        HashSet<int> relations = [];
        for (var at = 0; at < counts.Count; at++)
        {
            foreach (var number in system.RelationsOf(counts[at]).Where(relations.Add))
            {
                counts.AddRange(
                    system
                        .Relation(number)
                        .Terms.Select(term => term.Count)
                        .Where(other => veil.IsHidden(other) && !counts.Contains(other))
                );
                if (counts.Count > most)
                {
                    return null;
                }
            }
        }

        return new Component(counts, [.. relations.Order().Select(number => Reduced(system.Relation(number)))]);

        Relation Reduced(Relation relation)
        {
            var shown = relation
                .Terms.Where(term => !counts.Contains(term.Count))
                .Sum(term => term.Factor * system.Actual(term.Count));
            return relation with
            {
                Terms =
                [
                    .. relation
                        .Terms.Where(term => counts.Contains(term.Count))
                        .Select(term => new Term(counts.IndexOf(term.Count), term.Factor)),
                ],
                Least = relation.Least == long.MinValue ? long.MinValue : relation.Least - shown,
                Most = relation.Most == long.MaxValue ? long.MaxValue : relation.Most - shown,
            };
        }
    }
}
