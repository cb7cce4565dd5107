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

    private readonly List<int> _moved = [];
    private readonly List<int> _touched = [];
    private readonly HashSet<int> _bought = [];

    /// <summary>By count: how far it is from the truth, and whether it was moved.</summary>
    private (long Change, bool IsMoved)[] _changes = [];

    /// <summary>By relation: its sum now, and whether one of its counts was moved.</summary>
    private (long Sum, bool IsTouched)[] _sums = [];
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
                return new Witness(
                    _moved.ToDictionary(moved => moved, moved => _changes[moved].Change),
                    [.. _bought.Order()]
                );
            }
        }

        return null;
    }

    private void Clear(int purse, int steps)
    {
        _moved.ForEach(count => _changes[count] = default);
        _moved.Clear();
        _touched.ForEach(number => _sums[number] = default);
        _touched.Clear();
        if (_changes.Length < system.Counts || _sums.Length < system.Relations)
        {
            Array.Resize(ref _changes, system.Counts);
            Array.Resize(ref _sums, system.Relations);
        }

        _bought.Clear();
        _steps = steps;
        _purse = purse;
    }

    private bool Repair()
    {
        if (Broken() is not { } number)
        {
            return true;
        }

        foreach (var step in Steps(number))
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
        int? best = null;
        var fewest = int.MaxValue;
        foreach (var number in _touched)
        {
            var relation = system.Relation(number);
            var sum = _sums[number].Sum;
            if (relation.Allows(sum))
            {
                continue;
            }

            var ways = Ways(relation, Missing(relation, sum), fewest);
            if (ways < fewest)
            {
                (best, fewest) = (number, ways);
            }
        }

        return best;
    }

    /// <param name="fewest">Counting further than that is of no use.</param>
    private int Ways(Relation relation, long missing, int fewest)
    {
        var ways = 0;
        foreach (var term in relation.Terms)
        {
            if (veil.CanHide(term.Count) && !_changes[term.Count].IsMoved)
            {
                ways++;
                if (
                    system.RelationsOf(term.Count).Count == 1
                    && veil.IsHidden(term.Count)
                    && Toward(missing, term.Factor) >= -Value(term.Count)
                )
                {
                    ways += Last;
                }

                if (ways >= fewest)
                {
                    break;
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
        var missing = Missing(relation, _sums[number].Sum);
        List<Step> steps = [];
        foreach (var term in relation.Terms)
        {
            if (!_changes[term.Count].IsMoved && Affordable(term.Count, out var figures, out var cost))
            {
                var whole = Toward(missing, term.Factor);
                var change = Math.Max(whole, -Value(term.Count));
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
                    First.Largest => Value(other.Count).CompareTo(Value(one.Count)),
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

        figures = veil.FiguresShowing(count);
        if (figures.Count == 0)
        {
            return true;
        }

        figures = [.. figures.Where(figure => !_bought.Contains(figure))];
        cost = figures.Sum(veil.CostOf);
        return cost <= _purse;
    }

    private long Value(int count) => system.Actual(count) + _changes[count].Change;

    private void Move(int count, long change, IReadOnlyList<int> figures, int cost)
    {
        _moved.Add(count);
        _changes[count] = (change, true);
        _purse -= cost;
        _bought.UnionWith(figures);
        Shift(count, change);
    }

    private void Undo(Step step)
    {
        Shift(step.Count, -step.Change);
        _moved.RemoveAt(_moved.Count - 1);
        _changes[step.Count] = default;
        _purse += step.Cost;
        _bought.ExceptWith(step.Figures);
    }

    private void Shift(int count, long change)
    {
        foreach (var number in system.RelationsOf(count))
        {
            var (sum, isTouched) = _sums[number];
            if (!isTouched)
            {
                _touched.Add(number);
                sum = system.ActualSum(number);
            }

            foreach (var term in system.Relation(number).Terms)
            {
                if (term.Count == count)
                {
                    sum += term.Factor * change;
                }
            }

            _sums[number] = (sum, true);
        }
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
