using Dapper;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>The restatement log, to be read: nothing is measured.</summary>
public sealed class RestatementHistory(Database database)
{
    /// <summary>
    /// The comparisons of an authority's frozen figures with its extracts, the newest first. Compare the extract's id with the one that the store
    /// holds to know whether the newest is of now.
    /// </summary>
    public IReadOnlyList<ComparedExtract> Comparisons(string authority)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<ComparedExtract>(
                SqlFile.Text("Snapshots/restatement_check_list.sql"),
                new { authority }
            ),
        ];
    }

    /// <summary>The restated figures of one comparison, sorted as <c>observations.csv</c>, with causes and without the ids of records.</summary>
    public IReadOnlyList<ComparedFigure> Restated(string authority, string extractId)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<Row>(SqlFile.Text("Snapshots/restatement_list.sql"), new { authority, extract = extractId })
                .Select(row => row.Figure()),
        ];
    }

    private sealed record Row
    {
        public required DateOnly PeriodEnd { get; init; }

        public required string Indicator { get; init; }

        public required string AreaLevel { get; init; }

        public required string AreaId { get; init; }

        public decimal? FrozenNumerator { get; init; }

        public decimal? FrozenDenominator { get; init; }

        public decimal? FrozenValue { get; init; }

        public string? FrozenStatus { get; init; }

        public decimal? LatestNumerator { get; init; }

        public decimal? LatestDenominator { get; init; }

        public decimal? LatestValue { get; init; }

        public string? LatestStatus { get; init; }

        public required string Cause { get; init; }

        public ComparedFigure Figure() =>
            new()
            {
                Indicator = Indicator,
                PeriodEnd = PeriodEnd,
                AreaLevel = AreaLevel,
                AreaId = AreaId,
                Frozen = Parts(FrozenStatus, FrozenNumerator, FrozenDenominator, FrozenValue),
                Latest = Parts(LatestStatus, LatestNumerator, LatestDenominator, LatestValue),
                Cause = Cause,
            };

        private static FigureParts? Parts(string? status, decimal? numerator, decimal? denominator, decimal? value) =>
            status is null
                ? null
                : new FigureParts(
                    Finish.Trim(numerator),
                    Finish.Trim(denominator),
                    Finish.Trim(value),
                    ObservationStatusWord.Read(status)
                );
    }
}

/// <summary>One comparison of frozen figures with an extract.</summary>
public sealed record ComparedExtract
{
    public required string ExtractId { get; init; }

    /// <summary>The day on which the extract was cut.</summary>
    public required DateOnly ExtractDate { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CheckedAt { get; init; }

    /// <summary>How many were compared.</summary>
    public required long Figures { get; init; }

    /// <summary>How many of them would be others.</summary>
    public required long Restated { get; init; }
}
