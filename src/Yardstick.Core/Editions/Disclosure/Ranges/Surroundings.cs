namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>The figures around a count: where no choice of a few is found that protects it, all of them are suppressed.</summary>
internal static class Surroundings
{
    /// <param name="steps">How many relations away from the count.</param>
    /// <returns>Figures that are shown and may be suppressed, by number.</returns>
    public static IReadOnlyList<int> Of(int count, int steps, CountSystem system, Veil veil)
    {
        HashSet<int> reached = [count];
        List<int> outer = [count];
        for (var step = 0; step < steps; step++)
        {
            outer =
            [
                .. outer
                    .SelectMany(system.RelationsOf)
                    .Distinct()
                    .SelectMany(number => system.Relation(number).Terms)
                    .Select(term => term.Count)
                    .Where(reached.Add),
            ];
        }

        return [.. reached.Where(veil.CanHide).SelectMany(veil.FiguresShowing).Distinct().Order()];
    }
}
