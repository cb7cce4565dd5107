namespace Yardstick.Core.Editions.Disclosure.Ranges;

/// <summary>Which figures a publication shows, which counts each of them shows, and what it would cost to suppress one more.</summary>
internal sealed class Veil
{
    private readonly List<VeiledFigure> _figures = [];

    /// <summary>By count: the figures that show it while they are not suppressed.</summary>
    private readonly List<List<int>> _showing = [];
    private readonly HashSet<int> _public = [];
    private static readonly List<int> Nothing = [];

    /// <summary>Adds a figure and the counts that it shows while it is not suppressed.</summary>
    /// <returns>Its number.</returns>
    public int Add(VeiledFigure figure)
    {
        _figures.Add(figure);
        var number = _figures.Count - 1;
        foreach (var count in figure.Counts)
        {
            while (_showing.Count <= count)
            {
                _showing.Add([]);
            }

            if (!_showing[count].Contains(number))
            {
                _showing[count].Add(number);
            }
        }

        return number;
    }

    /// <summary>A count that an earlier edition shows can no longer be hidden.</summary>
    public void Publish(int count) => _public.Add(count);

    public bool IsPublic(int count) => _public.Contains(count);

    public VeiledFigure Figure(int number) => _figures[number];

    public int Figures => _figures.Count;

    public void Suppress(int figure) => _figures[figure].IsShown = false;

    public int CostOf(int figure) => _figures[figure].Cost;

    /// <summary>The figures of this publication that show a count now.</summary>
    public IReadOnlyList<int> FiguresShowing(int count) =>
        IsShownNow(count) ? [.. Showing(count).Where(figure => _figures[figure].IsShown)] : Nothing;

    public bool IsHidden(int count) => !_public.Contains(count) && !IsShownNow(count);

    /// <summary>True when the count is hidden, or would be if the figures that show it were suppressed.</summary>
    public bool CanHide(int count)
    {
        foreach (var figure in Showing(count))
        {
            if (_figures[figure] is { IsShown: true, MayBeSuppressed: false })
            {
                return false;
            }
        }

        return !_public.Contains(count);
    }

    private bool IsShownNow(int count)
    {
        foreach (var figure in Showing(count))
        {
            if (_figures[figure].IsShown)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> Showing(int count) => count < _showing.Count ? _showing[count] : Nothing;
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
