using Dapper;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>The frozen months of the store, to be read. There is no way to change or remove one.</summary>
public sealed class FrozenFigures(Database database)
{
    private const string Folder = "Snapshots/";

    /// <summary>Codes of the authorities that have a frozen month, in order.</summary>
    public IReadOnlyList<string> Authorities() =>
        Remembered<string>(nameof(Authorities), "snapshot_authority_list.sql", new { });

    /// <summary>The frozen months of an authority, oldest first.</summary>
    public IReadOnlyList<Snapshot> Months(string authority) =>
        Remembered<Snapshot>((nameof(Months), authority), "snapshot_list.sql", new { authority });

    /// <summary>Frozen figures, sorted by indicator, month end, area level and area id, in ordinal order.</summary>
    /// <param name="indicators">Keys; null for all.</param>
    /// <param name="months">Null for every frozen month.</param>
    /// <param name="areas">Area ids; null for all.</param>
    public IReadOnlyList<FrozenObservation> Observations(
        string authority,
        IReadOnlyCollection<string>? indicators = null,
        IReadOnlyCollection<Month>? months = null,
        IReadOnlyCollection<string>? areas = null
    )
    {
        using var connection = database.OpenConnection();
        var texts = new SharedText();
        return
        [
            .. connection
                .Query<ObservationRow>(
                    SqlFile.Text(Folder + "snapshot_observation_list.sql"),
                    new
                    {
                        authority,
                        every_indicator = indicators is null,
                        indicators = indicators?.ToArray() ?? [],
                        every_month = months is null,
                        month_ends = months?.Select(month => month.LastDay).ToArray() ?? [],
                        every_area = areas is null,
                        areas = areas?.ToArray() ?? [],
                    },
                    buffered: false
                )
                .Select(row => row.Frozen(authority, texts)),
        ];
    }

    /// <summary>The organisation tree of each frozen month, by month and area id.</summary>
    /// <param name="months">Null for every frozen month.</param>
    public IReadOnlyList<FrozenArea> Areas(string authority, IReadOnlyCollection<Month>? months = null)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<FrozenArea>(
                SqlFile.Text(Folder + "snapshot_area_list.sql"),
                new
                {
                    authority,
                    every_month = months is null,
                    month_ends = months?.Select(month => month.LastDay).ToArray() ?? [],
                }
            ),
        ];
    }

    /// <summary>
    /// How the children of the whole authority were distributed over the service, by month and category; none for a month whose extract lacked a
    /// table that this needs, or that was frozen before this was kept.
    /// </summary>
    public IReadOnlyList<DistributionRow> Distribution(string authority, IReadOnlyCollection<Month> months) =>
        Remembered<DistributionRow>(
            (nameof(Distribution), authority, string.Join(' ', months)),
            "snapshot_distribution_list.sql",
            new { authority, month_ends = months.Select(month => month.LastDay).ToArray() }
        );

    /// <summary>Where the definition of an indicator changed between one frozen month and the next, by indicator and month.</summary>
    public IReadOnlyList<SeriesBreak> Breaks(string authority)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<(string Indicator, DateOnly PeriodEnd, int Before, int Version)>(
                    SqlFile.Text(Folder + "series_break_list.sql"),
                    new { authority }
                )
                .Select(row => new SeriesBreak(row.Indicator, Month.Of(row.PeriodEnd), row.Before, row.Version)),
        ];
    }

    private IReadOnlyList<T> Remembered<T>(object question, string file, object asked) =>
        database.Remember<IReadOnlyList<T>>(
            question,
            connection => [.. connection.Query<T>(SqlFile.Text(Folder + file), asked)]
        );

    private sealed record ObservationRow
    {
        public required string Indicator { get; init; }

        public required DateOnly PeriodEnd { get; init; }

        public required int Version { get; init; }

        public required string AreaLevel { get; init; }

        public required string AreaId { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public decimal? Value { get; init; }

        public required string Status { get; init; }

        public string? Reason { get; init; }

        public string? SuppliedBy { get; init; }

        public FrozenObservation Frozen(string authority, SharedText texts) =>
            new(
                new Observation
                {
                    AuthorityCode = authority,
                    Indicator = texts.Of(Indicator),
                    PeriodEnd = PeriodEnd,
                    AreaLevel = texts.Of(AreaLevel),
                    AreaId = texts.Of(AreaId),
                    Numerator = Finish.Trim(Numerator),
                    Denominator = Finish.Trim(Denominator),
                    Value = Finish.Trim(Value),
                    Status = ObservationStatusWord.Read(Status),
                    Reason = Reason is null ? null : texts.Of(Reason),
                    SuppliedBy = SuppliedBy is null ? null : texts.Of(SuppliedBy),
                },
                Version
            );
    }

    /// <summary>One string for all its equals: the same few words stand in every row.</summary>
    private sealed class SharedText
    {
        private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

        public string Of(string text)
        {
            if (_known.TryGetValue(text, out var known))
            {
                return known;
            }

            _known.Add(text, text);
            return text;
        }
    }
}
