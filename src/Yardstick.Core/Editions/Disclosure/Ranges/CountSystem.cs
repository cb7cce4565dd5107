using System.Globalization;

namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>
/// All counts behind published figures and what a reader knows of them together. A count keeps its true value: one that two editions print
/// alike is one count, one that was restated is two. Every relation is true of the true values, so the truth is always among what is possible.
/// </summary>
internal sealed class CountSystem
{
    private readonly Dictionary<(CountName Name, long Actual), int> _numbers = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<long> _actual = [];
    private readonly List<CountName> _names = [];
    private readonly List<Relation> _relations = [];
    private readonly List<List<int>> _relationsOf = [];
    private readonly List<List<long>> _factorsOf = [];
    private readonly List<long> _sums = [];

    public int Counts => _actual.Count;

    public int Relations => _relations.Count;

    public long Actual(int count) => _actual[count];

    public CountName Name(int count) => _names[count];

    public Relation Relation(int number) => _relations[number];

    public List<int> RelationsOf(int count) => _relationsOf[count];

    /// <summary>By what the count is multiplied in each of <see cref="RelationsOf"/>, in the same order.</summary>
    public List<long> FactorsOf(int count) => _factorsOf[count];

    /// <summary>What the true values come to in a relation.</summary>
    public long ActualSum(int relation) => _sums[relation];

    public int Number(CountName name, long actual)
    {
        if (!_numbers.TryGetValue((name, actual), out var number))
        {
            number = _actual.Count;
            _numbers.Add((name, actual), number);
            _actual.Add(actual);
            _names.Add(name);
            _relationsOf.Add([]);
            _factorsOf.Add([]);
        }

        return number;
    }

    /// <summary>Keeps a relation that holds; one that does not, or that is known, adds nothing to what a reader knows.</summary>
    /// <returns>Its number; null when it was not kept.</returns>
    public int? Add(Relation relation)
    {
        Term[] terms =
        [
            .. relation
                .Terms.GroupBy(term => term.Count)
                .Select(same => new Term(same.Key, same.Sum(term => term.Factor)))
                .Where(term => term.Factor != 0)
                .OrderBy(term => term.Count),
        ];
        var sum = terms.Sum(term => term.Factor * _actual[term.Count]);
        if (terms.Length == 0 || !relation.Allows(sum))
        {
            return null;
        }

        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{relation.Least}:{relation.Most}:{string.Join(",", terms.Select(term => $"{term.Count}*{term.Factor}"))}"
        );
        if (!_known.Add(key))
        {
            return null;
        }

        foreach (var term in terms)
        {
            _relationsOf[term.Count].Add(_relations.Count);
            _factorsOf[term.Count].Add(term.Factor);
        }

        _sums.Add(sum);

        _relations.Add(relation with { Terms = terms });
        return _relations.Count - 1;
    }

    /// <summary>Takes back a relation that was tried.</summary>
    public void Withdraw(int relation) =>
        _relations[relation] = _relations[relation] with { Least = long.MinValue, Most = long.MaxValue };
}

/// <param name="Quantity">Which count: of an indicator the numerator, the denominator or the rest.</param>
/// <param name="Area">Empty for the whole authority.</param>
internal readonly record struct CountName(QuantityName Quantity, Periods.Month Month, string Area);
