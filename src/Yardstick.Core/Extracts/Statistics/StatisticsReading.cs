using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>A release as it was read: every row is in a value, a symbol or <see cref="RowsLeftOut"/>.</summary>
public sealed record StatisticsReading
{
    public required StatisticsDataSet DataSet { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string FileHash { get; init; }

    public required int Rows { get; init; }

    public required IReadOnlyList<ReleasedValue> Values { get; init; }

    /// <summary>Rows that no measure takes, by what their filter column holds.</summary>
    public required IReadOnlyDictionary<string, int> RowsLeftOut { get; init; }

    /// <summary>What the release would change of what is known.</summary>
    public IReadOnlyList<StatisticsChange> Against(NationalStatistics known, PublishedMeasures measures) =>
        [
            .. Values
                .GroupBy(value => (value.Measure, value.Year))
                .OrderBy(year => year.Key.Measure, StringComparer.Ordinal)
                .ThenBy(year => year.Key.Year)
                .Select(year => ChangeOf(measures.Find(year.Key.Measure)!, year.Key.Year, [.. year], known)),
        ];

    private static StatisticsChange ChangeOf(
        PublishedMeasure measure,
        int year,
        IReadOnlyList<ReleasedValue> released,
        NationalStatistics known
    )
    {
        var before = known.Published(measure, year);
        var values = released.Where(value => value.Value is not null).ToList();
        return new StatisticsChange
        {
            Measure = measure.Name,
            Year = year,
            Values = values.Count,
            Symbols = released.Count - values.Count,
            Changed = values.Count(value => before.TryGetValue(value.AuthorityCode, out var was) && was != value.Value),
            Added = values.Count(value => !before.ContainsKey(value.AuthorityCode)),
            Gone = before.Keys.Except(values.Select(value => value.AuthorityCode)).Count(),
        };
    }
}

/// <summary>What a release does to one year of a measure, which it replaces whole.</summary>
public sealed record StatisticsChange
{
    public required string Measure { get; init; }

    public required int Year { get; init; }

    public required int Values { get; init; }

    /// <summary>Places whose value the publisher replaced by a symbol.</summary>
    public required int Symbols { get; init; }

    /// <summary>Values that were known and are others now.</summary>
    public required int Changed { get; init; }

    public required int Added { get; init; }

    /// <summary>Values that were known and that the release does not have.</summary>
    public required int Gone { get; init; }
}
