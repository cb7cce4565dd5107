using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reference;

/// <summary>The measures whose values are held.</summary>
public sealed class PublishedMeasures
{
    private static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["neutral"] = Polarity.Neutral,
        ["higher"] = Polarity.Higher,
        ["lower"] = Polarity.Lower,
    };

    private static readonly Dictionary<string, bool> Periods = new(StringComparer.Ordinal)
    {
        ["on"] = true,
        ["year-to"] = false,
    };

    private readonly Dictionary<string, PublishedMeasure> _byName;

    internal PublishedMeasures(string folder)
    {
        All = ReferenceTable.Read(
            folder,
            "national-measures.csv",
            [
                "measure",
                "number",
                "topic",
                "title",
                "unit",
                "decimals",
                "polarity",
                "period",
                "period_end",
                "owner",
                "updated_on",
            ],
            Read
        );
        _byName = All.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<PublishedMeasure> All { get; }

    /// <summary>Short names: what a definition may name as its national measure.</summary>
    public IReadOnlySet<string> Names => _byName.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Null when no measure has the short name.</summary>
    public PublishedMeasure? Find(string name) => _byName.GetValueOrDefault(name);

    private static PublishedMeasure Read(ReferenceRow row) =>
        new()
        {
            Name = row.Text("measure"),
            Topic = row.Text("topic"),
            Title = row.Text("title"),
            Unit = row.Text("unit"),
            Decimals = row.Number<int>("decimals"),
            Polarity = row.Word("polarity", Polarities),
            IsTakenOnADay = row.Word("period", Periods),
            PeriodEnd = row.DayOfYear("period_end"),
            Owner = row.Text("owner"),
            UpdatedOn = row.OptionalDate("updated_on"),
        };
}
