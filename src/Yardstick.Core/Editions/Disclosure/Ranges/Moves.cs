namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>
/// Counts that were moved away from the truth, and which relations no longer hold because of it. Everything is an array by number: the search
/// asks millions of times.
/// </summary>
internal sealed class Moves(CountSystem system)
{
    private const int Untouched = -1;

    private readonly List<int> _touched = [];
    private readonly List<int> _moved = [];
    private readonly List<int> _broken = [];
    private bool[] _isMoved = [];
    private long[] _change = [];
    private long[] _sum = [];

    /// <summary>By relation: as the how-manieth it was touched.</summary>
    private int[] _turn = [];

    /// <summary>By relation: where it stands in the list of broken ones.</summary>
    private int[] _place = [];

    /// <summary>Relations that do not hold, in no order.</summary>
    public IReadOnlyList<int> Broken => _broken;

    /// <summary>Back to the truth. The system may have grown since.</summary>
    public void Clear()
    {
        foreach (var count in _moved)
        {
            (_isMoved[count], _change[count]) = (false, 0);
        }

        foreach (var number in _touched)
        {
            (_turn[number], _place[number]) = (Untouched, Untouched);
        }

        _moved.Clear();
        _touched.Clear();
        _broken.Clear();
        Grow();
    }

    public bool IsMoved(int count) => _isMoved[count];

    public long Value(int count) => system.Actual(count) + _change[count];

    /// <summary>Of a relation that was touched: what its counts come to now.</summary>
    public long Sum(int relation) => _sum[relation];

    /// <summary>Whether the one relation was touched before the other.</summary>
    public bool IsBefore(int one, int other) => _turn[one] < _turn[other];

    public void Move(int count, long change)
    {
        _moved.Add(count);
        (_isMoved[count], _change[count]) = (true, change);
        Shift(count, change);
    }

    /// <summary>Takes back the newest move.</summary>
    public void Undo(int count)
    {
        _moved.RemoveAt(_moved.Count - 1);
        Shift(count, -_change[count]);
        (_isMoved[count], _change[count]) = (false, 0);
    }

    public Dictionary<int, long> All() => _moved.ToDictionary(count => count, count => _change[count]);

    private void Shift(int count, long change)
    {
        var (relations, factors) = (system.RelationsOf(count), system.FactorsOf(count));
        for (var i = 0; i < relations.Count; i++)
        {
            var number = relations[i];
            if (_turn[number] == Untouched)
            {
                _turn[number] = _touched.Count;
                _touched.Add(number);
                _sum[number] = system.ActualSum(number);
            }

            _sum[number] += factors[i] * change;
            Note(number, system.Relation(number).Allows(_sum[number]));
        }
    }

    private void Note(int number, bool holds)
    {
        if (holds && _place[number] != Untouched)
        {
            // The last of the list takes its place.
            var last = _broken[^1];
            (_broken[_place[number]], _place[last]) = (last, _place[number]);
            _broken.RemoveAt(_broken.Count - 1);
            _place[number] = Untouched;
        }
        else if (!holds && _place[number] == Untouched)
        {
            _place[number] = _broken.Count;
            _broken.Add(number);
        }
    }

    private void Grow()
    {
        if (_change.Length < system.Counts)
        {
            Array.Resize(ref _isMoved, system.Counts);
            Array.Resize(ref _change, system.Counts);
        }

        var known = _sum.Length;
        if (known < system.Relations)
        {
            Array.Resize(ref _sum, system.Relations);
            Array.Resize(ref _turn, system.Relations);
            Array.Resize(ref _place, system.Relations);
            Array.Fill(_turn, Untouched, known, system.Relations - known);
            Array.Fill(_place, Untouched, known, system.Relations - known);
        }
    }
}
