namespace Yardstick.Core.Indicators;

/// <summary>All definitions, checked. Nothing else says what a figure means.</summary>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, CatalogueEntry> _byKey;
    private readonly Dictionary<PrintedTitle, Indicator> _byTitle = [];
    private readonly TitleSuggester _suggester;

    internal IndicatorCatalogue(
        IReadOnlyList<CatalogueEntry> entries,
        IReadOnlyList<string> sections,
        TitleSuggester suggester
    )
    {
        _byKey = entries.ToDictionary(entry => entry.Indicator.Key, StringComparer.OrdinalIgnoreCase);
        _suggester = suggester;
        var bySection = entries.Select(entry => entry.Indicator).ToLookup(indicator => indicator.Section);
        Sections =
        [
            .. sections.Select(name => new CatalogueSection(
                name,
                CatalogueSection.FolderOf(name),
                [.. bySection[name].OrderBy(indicator => indicator.Key, StringComparer.Ordinal)]
            )),
        ];
        All = [.. Sections.SelectMany(section => section.Indicators)];
        Entries = [.. All.Select(indicator => _byKey[indicator.Key])];
        Families = All.ToLookup(indicator => indicator.Family, StringComparer.Ordinal);
        foreach (var indicator in All)
        {
            foreach (var title in indicator.Aliases.Prepend(indicator.Title))
            {
                _byTitle[PrintedTitle.Of(title)] = indicator;
            }
        }
    }

    /// <summary>In the order of sections, then by key.</summary>
    public IReadOnlyList<Indicator> All { get; }

    /// <summary>The same with file, version and content hash.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public IReadOnlyList<CatalogueSection> Sections { get; }

    /// <summary>Indicators that share one commentary, by name of the family.</summary>
    public ILookup<string, Indicator> Families { get; }

    /// <param name="folder">The <c>definitions</c> folder: indicators, <c>sections.yml</c>, <c>title-words.yml</c>.</param>
    /// <param name="nationalMeasures">Short names that a definition may name as its national measure.</param>
    /// <exception cref="DefinitionsInvalid">With all problems of all files at once.</exception>
    public static IndicatorCatalogue Load(string folder, IReadOnlySet<string> nationalMeasures) =>
        new CatalogueFolder(folder, nationalMeasures).Read();

    /// <summary>By key, in any case; null when there is none.</summary>
    public Indicator? Find(string key) => FindEntry(key)?.Indicator;

    public CatalogueEntry? FindEntry(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>
    /// The indicator whose title or alias is the printed title but for case, white space and punctuation; null when none is.
    /// Near-identical titles can be different series, so nothing less than the whole title matches, and a reference number never does.
    /// </summary>
    public Indicator? FindByTitle(string printedTitle) => _byTitle.GetValueOrDefault(PrintedTitle.Of(printedTitle));

    /// <summary>The most alike first, for a person to confirm; empty when nothing is alike.</summary>
    public IReadOnlyList<TitleSuggestion> Suggest(string printedTitle, int count) =>
        _suggester.Suggest(printedTitle, count);
}
