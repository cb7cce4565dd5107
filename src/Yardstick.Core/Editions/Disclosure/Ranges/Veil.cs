namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>Which figures a publication shows, which counts each of them shows, and what it would cost to suppress one more.</summary>
internal sealed class Veil
{
    private readonly List<VeiledFigure> _figures = [];

    /// <summary>By count. It is asked millions of times and seldom changes.</summary>
    private readonly List<VeiledCount> _counts = [];

    /// <summary>Adds a figure and the counts that it shows while it is not suppressed.</summary>
    /// <returns>Its number.</returns>
    public int Add(VeiledFigure figure)
    {
        _figures.Add(figure);
        var number = _figures.Count - 1;
        foreach (var count in figure.Counts)
        {
            var veiled = Count(count);
            if (!veiled.Showing.Contains(number))
            {
                veiled.Showing.Add(number);
            }

            Look(veiled);
        }

        return number;
    }

    /// <summary>A count that an earlier edition shows can no longer be hidden.</summary>
    public void Publish(int count)
    {
        var veiled = Count(count);
        veiled.IsPublic = true;
        Look(veiled);
    }

    public bool IsPublic(int count) => count < _counts.Count && _counts[count].IsPublic;

    public VeiledFigure Figure(int number) => _figures[number];

    public int Figures => _figures.Count;

    public void Suppress(int figure)
    {
        _figures[figure].IsShown = false;
        foreach (var count in _figures[figure].Counts)
        {
            Look(_counts[count]);
        }
    }

    public int CostOf(int figure) => _figures[figure].Cost;

    /// <summary>The figures of this publication that show a count now.</summary>
    public IReadOnlyList<int> FiguresShowing(int count) => count < _counts.Count ? _counts[count].ShowingNow : [];

    public bool IsHidden(int count) => count >= _counts.Count || _counts[count].IsHidden;

    /// <summary>True when the count is hidden, or would be if the figures that show it were suppressed.</summary>
    public bool CanHide(int count) => count >= _counts.Count || _counts[count].CanHide;

    private VeiledCount Count(int count)
    {
        while (_counts.Count <= count)
        {
            _counts.Add(new VeiledCount());
        }

        return _counts[count];
    }

    private void Look(VeiledCount count)
    {
        count.ShowingNow = [.. count.Showing.Where(figure => _figures[figure].IsShown)];
        count.IsHidden = !count.IsPublic && count.ShowingNow.Count == 0;
        count.CanHide = !count.IsPublic && count.ShowingNow.All(figure => _figures[figure].MayBeSuppressed);
    }

    private sealed class VeiledCount
    {
        /// <summary>The figures that show it while they are not suppressed.</summary>
        public List<int> Showing { get; } = [];

        public IReadOnlyList<int> ShowingNow { get; set; } = [];

        public bool IsPublic { get; set; }

        public bool IsHidden { get; set; } = true;

        public bool CanHide { get; set; } = true;
    }
}

/// <summary>A figure of the publication, shown or not.</summary>
internal sealed class VeiledFigure
{
    public required FigureName Name { get; init; }

    /// <summary>Its counts, by number in the system.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>What is lost with it.</summary>
    public required int Cost { get; init; }

    /// <summary>False for what was released, or is public already.</summary>
    public bool MayBeSuppressed { get; init; } = true;

    public bool IsShown { get; set; } = true;
}
