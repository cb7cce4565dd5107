namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>
/// Shows by witnesses between which values a reader must leave a count open; with a purse it also says which further figures would have to be
/// suppressed for that.
/// </summary>
internal sealed class RangeProof(CountSystem system, Veil veil, DisclosureSettings settings)
{
    private readonly WitnessSearch _search = new(system, veil);
    private readonly ExactRange _exact = new(system, veil);

    /// <summary>The values next to the truth that were shown to be possible, until they are wide enough or no more are found.</summary>
    public (long Least, long Most) Near(int count)
    {
        var actual = system.Actual(count);
        var most = Farthest(count, actual, +1, settings.ProtectionInterval);
        if (settings.IsWide(actual, most))
        {
            return (actual, most);
        }

        var least = Farthest(count, actual, -1, settings.ProtectionInterval);
        return settings.IsWide(least, most) ? (least, most) : Patiently(count, least, most);
    }

    /// <summary>Looks longer for the values that are missing.</summary>
    private (long Least, long Most) Patiently(int count, long least, long most)
    {
        var actual = system.Actual(count);
        for (var step = settings.ProtectionInterval - 1; step > 0 && !settings.IsWide(least, most); step--)
        {
            most = IsPossible(actual + step) ? Math.Max(most, actual + step) : most;
            least = actual - step >= 0 && IsPossible(actual - step) ? Math.Min(least, actual - step) : least;
        }

        return (least, most);

        bool IsPossible(long value) =>
            (value < least || value > most)
            && _search.Find(count, value, steps: WitnessSearch.PatientSteps) is not null;
    }

    /// <summary>For the approver: exactly where few counts hang together, else as far as witnesses reach.</summary>
    public (long Least, long Most, bool IsExact) Far(int count)
    {
        if (_exact.Of(count) is { } exact)
        {
            return (exact.Least, exact.Most, true);
        }

        var actual = system.Actual(count);
        var (least, most) = Near(count);
        least = Math.Min(least, Farthest(count, actual, -1, (int)Math.Min(actual, int.MaxValue)));
        foreach (var value in new[] { (actual * 4) + 20, (actual * 2) + 10, actual + 10 })
        {
            if (value > most && _search.Find(count, value) is not null)
            {
                return (least, value, false);
            }
        }

        return (least, most, false);
    }

    public bool IsWide(int count)
    {
        var (least, most) = Near(count);
        return settings.IsWide(least, most)
            || (_exact.Of(count) is { } exact && settings.IsWide(exact.Least, exact.Most));
    }

    /// <summary>The figures that, suppressed too, leave a count open; the cheapest that the search finds, null when it finds none.</summary>
    public IReadOnlyList<int>? Cheapest(int count)
    {
        foreach (var purse in Purses)
        {
            foreach (var goal in Goals(count))
            {
                if (Reach(count, goal, purse) is { } figures)
                {
                    return figures;
                }
            }
        }

        return null;
    }

    /// <summary>Each a little deeper than the one before, so that little is given up where little is enough.</summary>
    private static readonly int[] Purses = [12, 20, 32, 48, 70, 100, 150, 220, 320, 500, 800, 1_500, 4_000];

    private IReadOnlyList<int>? Reach(int count, IReadOnlyList<long> goal, int purse)
    {
        HashSet<int> bought = [];
        foreach (var value in goal)
        {
            var spent = bought.Sum(veil.CostOf);
            if (_search.Find(count, value, purse - spent, bought) is not { } witness)
            {
                return null;
            }

            bought.UnionWith(witness.Figures);
        }

        return [.. bought.Order()];
    }

    /// <summary>The sets of values that would make the range wide, the truth among them.</summary>
    private IEnumerable<IReadOnlyList<long>> Goals(int count)
    {
        var actual = system.Actual(count);
        var width = settings.ProtectionInterval;
        for (var up = width - 1; up >= 0; up--)
        {
            var least = Math.Max(actual, 1) - (width - 1 - up);
            if (least >= 1 || (actual == 0 && up == width - 1))
            {
                yield return [.. new[] { Math.Max(actual, 1) + up, least }.Where(value => value != actual).Distinct()];
            }
        }
    }

    private long Farthest(int count, long actual, int direction, int steps)
    {
        for (var step = steps; step > 0; step = step > 16 ? step / 2 : step - 1)
        {
            var value = actual + (direction * step);
            if (value >= 0 && _search.Find(count, value) is not null)
            {
                return value;
            }
        }

        return actual;
    }
}
