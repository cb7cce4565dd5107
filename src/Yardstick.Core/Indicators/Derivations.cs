namespace Yardstick.Core.Indicators;

/// <summary>Checks that every derived indicator leads to indicators that exist, and never back to itself.</summary>
internal static class Derivations
{
    public static IEnumerable<DefinitionProblem> Problems(IReadOnlyList<DefinitionDraft> drafts)
    {
        var byKey = drafts
            .GroupBy(draft => draft.Key.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var input in draft.Inputs.Where(input => !byKey.ContainsKey(input.Text)))
            {
                yield return draft.Problem(
                    input,
                    $"The input '{input.Text}' is no key of the catalogue; correct it or add its definition."
                );
            }

            if (WayBack(draft, byKey) is { } way)
            {
                yield return draft.Problem(
                    draft.Inputs[0],
                    $"The indicator is derived from itself ({string.Join(" from ", way)}); make one of them another way."
                );
            }
        }
    }

    /// <summary>The keys from an indicator back to itself; null when no chain of inputs leads back.</summary>
    private static List<string>? WayBack(DefinitionDraft start, Dictionary<string, DefinitionDraft> byKey)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ways = new Stack<List<string>>([
            [start.Key.Text],
        ]);
        while (ways.TryPop(out var way))
        {
            foreach (var input in byKey.TryGetValue(way[^1], out var draft) ? draft.Inputs : [])
            {
                if (input.Text == start.Key.Text)
                {
                    return [.. way, input.Text];
                }

                if (seen.Add(input.Text))
                {
                    ways.Push([.. way, input.Text]);
                }
            }
        }

        return null;
    }
}
