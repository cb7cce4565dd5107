namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// What kind of delivery case records come from. Whatever it is, they end in the tables of the standard extract. Where several bring a table, the
/// first in this order comes before the others, unless an authority orders them otherwise.
/// </summary>
public enum SourceKind
{
    /// <summary>The month-end extract: a folder of CSV files.</summary>
    StandardExtract,

    /// <summary>The yearly return of children looked after.</summary>
    Ssda903,

    /// <summary>The yearly return of children in need, as XML.</summary>
    CinCensus,

    /// <summary>The workbook of Ofsted's lists 1 to 11: how things stood on one day.</summary>
    AnnexA,
}

/// <summary>The words by which kinds of sources are written in commands, files and the store.</summary>
public static class SourceWords
{
    private static readonly Dictionary<string, SourceKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["standard-extract"] = SourceKind.StandardExtract,
        ["annex-a"] = SourceKind.AnnexA,
        ["cin-census"] = SourceKind.CinCensus,
        ["ssda903"] = SourceKind.Ssda903,
    };

    public static IEnumerable<string> All => Kinds.Keys;

    internal static IReadOnlyDictionary<string, SourceKind> ByWord => Kinds;

    public static string Word(this SourceKind source) => Kinds.First(kind => kind.Value == source).Key;

    public static bool TryParse(string word, out SourceKind source) => Kinds.TryGetValue(word.Trim(), out source);

    /// <exception cref="ArgumentOutOfRangeException">There is no such source.</exception>
    public static SourceKind Parse(string word) =>
        TryParse(word, out var source)
            ? source
            : throw new ArgumentOutOfRangeException(nameof(word), word, "No kind of source is called so.");
}
