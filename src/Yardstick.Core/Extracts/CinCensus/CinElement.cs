namespace Yardstick.Core.Extracts.CinCensus;

/// <summary>An element of the census with what stands in it; a whole child is held at a time, never the file.</summary>
/// <param name="Line">1-based.</param>
internal sealed record CinElement(string Name, long Line)
{
    private readonly List<CinElement> _elements = [];

    public IReadOnlyList<CinElement> Elements => _elements;

    /// <summary>The text of an element that holds no others.</summary>
    public string Value { get; set; } = "";

    public void Add(CinElement element) => _elements.Add(element);

    /// <summary>The elements of a name directly in this one.</summary>
    public IEnumerable<CinElement> All(string name) => _elements.Where(element => element.Name == name);

    /// <summary>The text of the first element with one of the names, or nothing.</summary>
    public string Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in _elements)
            {
                if (element.Name == name && element.Value.Length > 0)
                {
                    return element.Value;
                }
            }
        }

        return "";
    }
}
