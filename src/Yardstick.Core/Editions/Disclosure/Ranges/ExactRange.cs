using System.Runtime.InteropServices;

namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>
/// The least and the largest value that a hidden count can have, to the last unit: bounds are narrowed by every relation until nothing changes,
/// then what is left is tried. For few counts only; it gives up rather than guess.
/// </summary>
internal sealed class ExactRange(CountSystem system, Veil veil)
{
    private const int MostCounts = 16;
    private const int MostTrials = 3_000;
    private const int MostCountsOfOne = 200;
    private const int MostTrialsOfOne = 300;

    private Component _component = null!;
    private int _trials;

    /// <returns>Null when there are too many counts to try them, or no end to how large one of them may be.</returns>
    public (long Least, long Most)? Of(int count)
    {
        if (Component.Around(count, system, veil, MostCounts) is not { } component)
        {
            return null;
        }

        (_component, _trials) = (component, MostTrials);
        var limit = Limit();
        var bounds = component.Counts.Select(_ => new Bounds(0, limit)).ToArray();
        if (!Narrow(bounds) || bounds.Any(each => each.Most == limit))
        {
            return null;
        }

        var least = Enumerable.Range(0, Span(bounds[0])).Select(step => bounds[0].Least + step);
        var most = Enumerable.Range(0, Span(bounds[0])).Select(step => bounds[0].Most - step);
        return First(bounds, least) is { } low && First(bounds, most) is { } high ? (low, high) : null;
    }

    /// <summary>True when counts were found that fit and give this one the value; false says nothing.</summary>
    public bool Allows(int count, long value)
    {
        if (Component.Around(count, system, veil, MostCountsOfOne) is not { } component)
        {
            return false;
        }

        (_component, _trials) = (component, MostTrialsOfOne);
        var bounds = component.Counts.Select(_ => new Bounds(0, Limit())).ToArray();
        bounds[0] = new Bounds(value, value);
        return IsPossible(bounds);
    }

    /// <summary>More than any count can be that a total bounds.</summary>
    private long Limit() =>
        (
            _component
                .Relations.SelectMany(relation => new[] { relation.Least, relation.Most })
                .Where(bound => bound is > -int.MaxValue and < int.MaxValue)
                .Select(Math.Abs)
                .DefaultIfEmpty(0)
                .Max() * 2
        )
        + (_component.Counts.Max(system.Actual) * 4)
        + 100;

    private static int Span(Bounds bounds) => (int)(bounds.Most - bounds.Least + 1);

    private long? First(Bounds[] bounds, IEnumerable<long> values)
    {
        foreach (var value in values)
        {
            var fixedAt = (Bounds[])bounds.Clone();
            fixedAt[0] = new Bounds(value, value);
            if (IsPossible(fixedAt))
            {
                return value;
            }

            if (_trials <= 0)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsPossible(Bounds[] bounds)
    {
        if (--_trials < 0 || !Narrow(bounds))
        {
            return false;
        }

        var open = -1;
        for (var at = 0; at < bounds.Length; at++)
        {
            if (bounds[at].Least < bounds[at].Most && (open < 0 || Span(bounds[at]) < Span(bounds[open])))
            {
                open = at;
            }
        }

        if (open < 0)
        {
            return true;
        }

        foreach (var value in Values(bounds[open], system.Actual(_component.Counts[open])).TakeWhile(_ => _trials > 0))
        {
            var tried = (Bounds[])bounds.Clone();
            tried[open] = new Bounds(value, value);
            if (IsPossible(tried))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Next to the truth first: most counts need not move.</summary>
    private static IEnumerable<long> Values(Bounds bounds, long actual)
    {
        var nearest = Math.Clamp(actual, bounds.Least, bounds.Most);
        yield return nearest;
        for (var away = 1L; nearest - away >= bounds.Least || nearest + away <= bounds.Most; away++)
        {
            if (nearest - away >= bounds.Least)
            {
                yield return nearest - away;
            }

            if (nearest + away <= bounds.Most)
            {
                yield return nearest + away;
            }
        }
    }

    /// <summary>False when nothing fits.</summary>
    private bool Narrow(Bounds[] bounds)
    {
        for (var isChanged = true; isChanged; )
        {
            isChanged = false;
            foreach (var relation in _component.Relations)
            {
                var (least, most) = Sum(relation, bounds);
                if (least > relation.Most || most < relation.Least)
                {
                    return false;
                }

                foreach (var term in relation.Terms)
                {
                    var old = bounds[term.Count];
                    var (low, high) = Of(term.Factor, old);
                    var narrowed = Within(
                        term.Factor,
                        old,
                        relation.Least == long.MinValue ? long.MinValue : relation.Least - (most - high),
                        relation.Most == long.MaxValue ? long.MaxValue : relation.Most - (least - low)
                    );
                    if (narrowed.Least > narrowed.Most)
                    {
                        return false;
                    }

                    if (narrowed != old)
                    {
                        bounds[term.Count] = narrowed;
                        isChanged = true;
                        (least, most) = Sum(relation, bounds);
                    }
                }
            }
        }

        return true;
    }

    private static (long Least, long Most) Sum(Relation relation, Bounds[] bounds)
    {
        var (least, most) = (0L, 0L);
        foreach (var term in relation.Terms)
        {
            var (low, high) = Of(term.Factor, bounds[term.Count]);
            (least, most) = (least + low, most + high);
        }

        return (least, most);
    }

    private static (long Low, long High) Of(long factor, Bounds bounds) =>
        factor > 0 ? (factor * bounds.Least, factor * bounds.Most) : (factor * bounds.Most, factor * bounds.Least);

    /// <summary>The values whose product with the factor lies between the two.</summary>
    private static Bounds Within(long factor, Bounds old, long least, long most)
    {
        var (from, to) = factor > 0 ? (least, most) : (most, least);
        return new Bounds(
            from is long.MinValue or long.MaxValue ? old.Least : Math.Max(old.Least, DivideUp(from, factor)),
            to is long.MinValue or long.MaxValue ? old.Most : Math.Min(old.Most, DivideDown(to, factor))
        );
    }

    private static long DivideDown(long number, long by)
    {
        var whole = number / by;
        return number % by != 0 && (number < 0) != (by < 0) ? whole - 1 : whole;
    }

    private static long DivideUp(long number, long by) => -DivideDown(-number, by);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Bounds(long Least, long Most);
}
