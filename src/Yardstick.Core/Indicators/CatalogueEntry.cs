namespace Yardstick.Core.Indicators;

/// <summary>An indicator with the file that defines it, so that a figure can name the definition it was made by.</summary>
/// <param name="File">Path inside <c>definitions/</c>, with forward slashes.</param>
/// <param name="ContentHash">SHA-256 of the YAML and, where there is one, the SQL beside it: 64 hexadecimal digits, the same for both kinds of line end.</param>
public sealed record CatalogueEntry(Indicator Indicator, string File, string ContentHash)
{
    /// <summary>The newest version.</summary>
    public IndicatorVersion Version => Indicator.Versions[^1];

    /// <summary>The version valid on a day; null before the first.</summary>
    public IndicatorVersion? VersionAt(DateOnly day) =>
        Indicator.Versions.LastOrDefault(version => version.ValidFrom <= day);

    /// <summary>The SQL beside the definition; null for an indicator that is derived or not available.</summary>
    /// <param name="definitions">The <c>definitions</c> folder that the catalogue was loaded from.</param>
    public string? SqlText(string definitions) =>
        Indicator.Calculation is IndicatorCalculation.Sql sql
            ? System.IO.File.ReadAllText(Path.Combine(definitions, Path.GetDirectoryName(File)!, sql.File))
            : null;
}

/// <param name="Folder">Folder of the section's files: its name in lower case with hyphens.</param>
/// <param name="Indicators">By key.</param>
public sealed record CatalogueSection(string Name, string Folder, IReadOnlyList<Indicator> Indicators)
{
    /// <summary><c>CLA: plans, reviews, education</c> gives <c>cla-plans-reviews-education</c>.</summary>
    public static string FolderOf(string name) => PrintedTitle.Of(name).Folded.Replace(' ', '-');
}
