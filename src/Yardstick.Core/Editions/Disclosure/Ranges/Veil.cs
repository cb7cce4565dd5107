namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>Which figures a publication shows, which counts each of them shows, and what it would cost to suppress one more.</summary>
internal sealed class Veil
{
    private readonly List<VeiledFigure> _figures = [];
    private readonly Dictionary<int, List<int>> _showing = [];
    private readonly HashSet<int> _public = [];

    /// <summary>By count: how many figures show it, and how many of those may not be suppressed. Asked far more often than changed.</summary>
    private readonly List<int> _shown = [];
    private readonly List<int> _fixed = [];
    private static readonly IReadOnlyList<int> Nothing = [];

    /// <summary>Adds a figure and the counts that it shows while it is not suppressed.</summary>
    /// <returns>Its number.</returns>
    public int Add(VeiledFigure figure)
    {
        _figures.Add(figure);
        var number = _figures.Count - 1;
        foreach (var count in figure.Counts)
        {
            if (!_showing.TryGetValue(count, out var showing))
            {
                _showing.Add(count, showing = []);
            }

            if (!showing.Contains(number))
            {
                showing.Add(number);
                Note(count, figure, +1);
            }
        }

        return number;
    }

    /// <summary>A count that an earlier edition shows can no longer be hidden.</summary>
    public void Publish(int count) => _public.Add(count);

    public bool IsPublic(int count) => _public.Contains(count);

    public VeiledFigure Figure(int number) => _figures[number];

    public int Figures => _figures.Count;

    public void Suppress(int figure)
    {
        if (_figures[figure].IsShown)
        {
            foreach (var count in _figures[figure].Counts.Distinct())
            {
                Note(count, _figures[figure], -1);
            }

            _figures[figure].IsShown = false;
        }
    }

    public int CostOf(int figure) => _figures[figure].Cost;

    /// <summary>The figures of this publication that show a count now.</summary>
    public IReadOnlyList<int> FiguresShowing(int count) =>
        _showing.TryGetValue(count, out var showing) ? [.. showing.Where(figure => _figures[figure].IsShown)] : Nothing;

    public bool IsHidden(int count) => !_public.Contains(count) && Of(_shown, count) == 0;

    /// <summary>True when the count is hidden, or would be if the figures that show it were suppressed.</summary>
    public bool CanHide(int count) => !_public.Contains(count) && Of(_fixed, count) == 0;

    private void Note(int count, VeiledFigure figure, int change)
    {
        for (var missing = _shown.Count; missing <= count; missing++)
        {
            _shown.Add(0);
            _fixed.Add(0);
        }

        _shown[count] += figure.IsShown ? change : 0;
        _fixed[count] += figure is { IsShown: true, MayBeSuppressed: false } ? change : 0;
    }

    private static int Of(List<int> numbers, int count) => count < numbers.Count ? numbers[count] : 0;
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

    /// <summary>Changed by <see cref="Veil.Suppress"/> alone.</summary>
    public bool IsShown { get; set; } = true;
}
