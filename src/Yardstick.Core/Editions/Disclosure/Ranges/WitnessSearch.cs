namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>
/// Looks for another set of counts that fits everything a reader knows and gives one count another value: a witness that the reader cannot rule
/// the value out. It starts from the truth, moves the count, and repairs each relation that is broken by moving another count that is not
/// shown, until nothing is broken. What it finds is a proof; that it finds nothing is none.
/// </summary>
/// <param name="veil">Which counts are shown, and what it costs to suppress the figures that show them.</param>
internal sealed class WitnessSearch(CountSystem system, Veil veil)
{
    /// <summary>Enough where few counts have to move; the choice of what to suppress asks thousands of times.</summary>
    private const int UsualSteps = 400;

    /// <summary>For a count that would otherwise be said to be given away.</summary>
    public const int PatientSteps = 6_000;

    /// <summary>More than any relation has counts.</summary>
    private const int Last = 1_000;

    private readonly Moves _moves = new(system);
    private readonly HashSet<int> _bought = [];
    private int _steps;
    private int _purse;
    private First _first;

    /// <param name="steps">Moves after which an order of trying is given up.</param>
    /// <param name="purse">How much may be spent on suppressing further figures; 0 for none.</param>
    /// <returns>Null when none was found.</returns>
    public Witness? Find(int count, long value, int purse = 0, IReadOnlySet<int>? bought = null, int steps = UsualSteps)
    {
        foreach (var first in Enum.GetValues<First>())
        {
            Clear(purse, steps);
            _first = first;
            if (bought is not null)
            {
                _bought.UnionWith(bought);
            }

            if (value < 0 || !Affordable(count, out var figures, out var cost))
            {
                return null;
            }

            Move(count, value - system.Actual(count), figures, cost);
            if (Repair())
            {
                return new Witness(_moves.All(), [.. _bought.Order()]);
            }
        }

        return null;
    }

    private void Clear(int purse, int steps)
    {
        _moves.Clear();
        _bought.Clear();
        _steps = steps;
        _purse = purse;
    }

    private bool Repair()
    {
        if (Broken() is not { } relation)
        {
            return true;
        }

        foreach (var step in Steps(relation))
        {
            if (--_steps < 0)
            {
                return false;
            }

            Move(step.Count, step.Change, step.Figures, step.Cost);
            if (Repair())
            {
                return true;
            }

            Undo(step);
        }

        return false;
    }

    /// <summary>
    /// The broken relation with the fewest counts that can still be moved: what has one way out decides for the others. One that a count of no
    /// other relation can mend is left for last: it will always be mended.
    /// </summary>
    private int? Broken()
    {
        var (best, fewest) = (-1, int.MaxValue);
        foreach (var number in _moves.Broken)
        {
            var ways = Ways(number, fewest);
            if (ways < fewest || (ways == fewest && _moves.IsBefore(number, best)))
            {
                (best, fewest) = (number, ways);
            }
        }

        return best < 0 ? null : best;
    }

    /// <param name="most">Beyond it the number does not matter: counting ends.</param>
    private int Ways(int number, int most)
    {
        var relation = system.Relation(number);
        var missing = Missing(relation, _moves.Sum(number));
        var ways = 0;
        foreach (var term in relation.Terms)
        {
            if (!_moves.IsMoved(term.Count) && veil.CanHide(term.Count))
            {
                ways++;
                if (
                    system.RelationsOf(term.Count).Count == 1
                    && veil.IsHidden(term.Count)
                    && Toward(missing, term.Factor) >= -_moves.Value(term.Count)
                )
                {
                    ways += Last;
                }

                if (ways > most)
                {
                    return ways;
                }
            }
        }

        return ways;
    }

    private static long Missing(Relation relation, long sum) =>
        sum < relation.Least ? relation.Least - sum : relation.Most - sum;

    private List<Step> Steps(int number)
    {
        var relation = system.Relation(number);
        var missing = Missing(relation, _moves.Sum(number));
        List<Step> steps = [];
        foreach (var term in relation.Terms)
        {
            if (!_moves.IsMoved(term.Count) && Affordable(term.Count, out var figures, out var cost))
            {
                var whole = Toward(missing, term.Factor);
                var change = Math.Max(whole, -_moves.Value(term.Count));
                if (change != 0)
                {
                    steps.Add(new Step(term.Count, change, figures, cost, change != whole));
                }
            }
        }

        steps.Sort(Order);
        return steps;
    }

    private int Order(Step one, Step other)
    {
        var byCost = one.Cost.CompareTo(other.Cost);
        var byPart = byCost != 0 ? byCost : one.IsPart.CompareTo(other.IsPart);
        var byWay =
            byPart != 0
                ? byPart
                : _first switch
                {
                    First.FewestTies => Ties(one).CompareTo(Ties(other)),
                    First.Largest => _moves.Value(other.Count).CompareTo(_moves.Value(one.Count)),
                    _ => other.Count.CompareTo(one.Count),
                };
        return byWay != 0 ? byWay : one.Count.CompareTo(other.Count);
    }

    private int Ties(Step step) => system.RelationsOf(step.Count).Count;

    /// <summary>The change of one count that fills a gap, away from zero where it does not divide it: bounds leave room, equations will show.</summary>
    private static long Toward(long missing, long factor)
    {
        var change = missing / factor;
        return missing % factor == 0 ? change : change + (Math.Sign(missing) * Math.Sign(factor));
    }

    private bool Affordable(int count, out IReadOnlyList<int> figures, out int cost)
    {
        (figures, cost) = ([], 0);
        if (!veil.CanHide(count))
        {
            return false;
        }

        if (veil.IsHidden(count))
        {
            return cost <= _purse;
        }

        figures =
            _bought.Count == 0
                ? veil.FiguresShowing(count)
                : [.. veil.FiguresShowing(count).Where(figure => !_bought.Contains(figure))];
        cost = figures.Sum(veil.CostOf);
        return cost <= _purse;
    }

    private void Move(int count, long change, IReadOnlyList<int> figures, int cost)
    {
        _purse -= cost;
        _bought.UnionWith(figures);
        _moves.Move(count, change);
    }

    private void Undo(Step step)
    {
        _moves.Undo(step.Count);
        _purse += step.Cost;
        _bought.ExceptWith(step.Figures);
    }

    /// <summary>Which of several counts that would mend a relation is tried first: where one order finds nothing, another may.</summary>
    private enum First
    {
        FewestTies,
        Largest,
        Newest,
    }

    private readonly record struct Step(int Count, long Change, IReadOnlyList<int> Figures, int Cost, bool IsPart);
}

/// <param name="Changes">What differs from the truth, by count.</param>
/// <param name="Figures">Figures that must be suppressed for it to fit, by number.</param>
internal sealed record Witness(IReadOnlyDictionary<int, long> Changes, IReadOnlyList<int> Figures);
