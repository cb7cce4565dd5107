namespace Yardstick.Core.Editions.Disclosure.Definitions;

/// <summary>Gathers the names of one count from all who know some of them.</summary>
internal sealed class SameCounts
{
    private readonly Dictionary<QuantityName, QuantityName> _above = [];

    public void Add(QuantityName one, QuantityName other)
    {
        var (first, second) = (Top(one), Top(other));
        if (first != second)
        {
            var isKept = string.CompareOrdinal(Text(first), Text(second)) < 0;
            _above[isKept ? second : first] = isKept ? first : second;
        }
    }

    /// <summary>The name that each is kept under, but for those that are kept under their own.</summary>
    public IReadOnlyDictionary<QuantityName, QuantityName> ByName() => _above.Keys.ToDictionary(name => name, Top);

    private QuantityName Top(QuantityName name)
    {
        while (_above.TryGetValue(name, out var above))
        {
            name = above;
        }

        return name;
    }

    private static string Text(QuantityName name) => $"{(int)name.Part} {name.Indicator}";
}
