using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>What the case records of an authority, each table from its source, can say.</summary>
public sealed class ExtractAbilities
{
    private readonly IReadOnlyList<MeasurableIndicator> _catalogue;
    private readonly SourceAbilities _abilities;
    private readonly IReadOnlySet<string> _delivered;

    internal ExtractAbilities(
        Database database,
        IReadOnlyList<MeasurableIndicator> catalogue,
        SourceAbilities abilities,
        MeasuredExtract extract
    )
    {
        (_catalogue, _abilities) = (catalogue, abilities);
        _delivered = extract.Tables(database);
        Sources = new SourceStore(database).Tables(extract.AuthorityCode);
    }

    /// <summary>Where the tables are from; a table that is not named is the standard extract's.</summary>
    public IReadOnlyList<TableSource> Sources { get; }

    public SourceAbility Of(MeasurableIndicator indicator) => _abilities.Of(indicator, _delivered, Sources);

    /// <summary>Of the indicator with a key; null when there is none.</summary>
    public SourceAbility? Of(string key) =>
        _catalogue.FirstOrDefault(each => each.Key == key) is { } indicator ? Of(indicator) : null;

    /// <summary>Why a list that is made of some tables alone cannot be told of a day; null when it can.</summary>
    public string? WhyNotOn(DateOnly day, IReadOnlyList<string> tables)
    {
        var absent = tables.Where(table => !_delivered.Contains(table)).ToList();
        return absent.Count > 0
            ? $"the extract lacks {string.Join(" and ", absent)}"
            : _abilities.WhyNotOn(day, [.. Sources.Where(table => tables.Contains(table.Table))]);
    }
}
