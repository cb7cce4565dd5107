using System.Data.Common;
using Dapper;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>Adds the rows of newly frozen months inside a piece of writing.</summary>
internal sealed class SnapshotWriter(Database database, DbTransaction transaction, FigureDefinitions definitions)
{
    private static readonly string[] ObservationColumns =
    [
        "authority_code",
        "period_end",
        "indicator",
        "version",
        "area_level",
        "area_id",
        "numerator",
        "denominator",
        "value",
        "status",
        "reason",
        "supplied_by",
    ];

    private static readonly string[] DistributionColumns =
    [
        "authority_code",
        "period_end",
        "area_level",
        "area_id",
        "place",
        "category",
        "children",
    ];

    private readonly DbConnection _connection = transaction.Connection!;

    public void AddObservations(IEnumerable<Observation> observations)
    {
        var indicators = definitions.Indicators.ToDictionary(each => each.Key, each => each.Indicator);
        database.Append(
            transaction,
            "snapshot_observation",
            ObservationColumns,
            observations.Select(
                IReadOnlyList<object?> (row) =>
                    [
                        row.AuthorityCode,
                        row.PeriodEnd,
                        row.Indicator,
                        indicators[row.Indicator].VersionOn(row.PeriodEnd),
                        row.AreaLevel,
                        row.AreaId,
                        row.Numerator,
                        row.Denominator,
                        row.Value,
                        ObservationStatusWord.Of(row.Status),
                        row.Reason,
                        row.SuppliedBy,
                    ]
            )
        );
    }

    /// <summary>Who was counted, and the organisation tree that they were counted in.</summary>
    public void AddMembers(
        Measurement measurement,
        MeasuredExtract extract,
        IReadOnlyList<Month> months,
        Action<string>? progress
    )
    {
        if (months.Count == 0)
        {
            return;
        }

        measurement.Visit(
            _connection,
            extract,
            definitions.Indicators,
            months,
            indicator =>
            {
                progress?.Invoke($"keeping who was counted in {indicator.Key}");
                _connection.Execute(SnapshotSql.Members(indicator.Key, indicator.Sql!), transaction: transaction);
            }
        );
        _connection.Execute(SqlFile.Text("Snapshots/snapshot_area_add.sql"), transaction: transaction);
    }

    /// <summary>Where the children were, each once.</summary>
    public void AddDistribution(string authority, IEnumerable<DistributionRow> rows) =>
        database.Append(
            transaction,
            "snapshot_distribution",
            DistributionColumns,
            rows.Select(
                IReadOnlyList<object?> (row) =>
                    [authority, row.PeriodEnd, row.AreaLevel, row.AreaId, row.Place, row.Category, row.Children]
            )
        );

    /// <summary>The snapshot itself, when all its rows are there.</summary>
    public Snapshot Add(
        MeasuredExtract extract,
        Month month,
        IReadOnlyList<Observation> observations,
        string by,
        DateTime at
    )
    {
        var key = new { authority = extract.AuthorityCode, period_end = month.LastDay };
        var source = _connection.QuerySingle<ExtractSource>(
            SqlFile.Text("Snapshots/extract_source_list.sql"),
            key,
            transaction
        );
        var snapshot = new Snapshot
        {
            AuthorityCode = extract.AuthorityCode,
            PeriodEnd = month.LastDay,
            FrozenAt = at,
            FrozenBy = by,
            ExtractId = source.ExtractId,
            ExtractDate = extract.ExtractDate,
            ExtractHash = source.ExtractHash,
            ArchiveHash = source.ArchiveHash,
            DefinitionsHash = definitions.Hash,
            ObservationsHash = ObservationsHash.Of(observations),
            Observations = observations.Count,
            Members = _connection.QuerySingle<long>(
                SqlFile.Text("Snapshots/snapshot_member_count.sql"),
                key,
                transaction
            ),
        };
        _connection.Execute(SqlFile.Text("Snapshots/snapshot_add.sql"), snapshot, transaction);
        return snapshot;
    }

    private sealed record ExtractSource
    {
        public required string ExtractId { get; init; }

        public required string ExtractHash { get; init; }

        public string? ArchiveHash { get; init; }
    }
}
