using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>Keeps the restatements of an extract: those of another extract stay, those of the same one are replaced.</summary>
internal static class RestatementLog
{
    private static readonly string[] FigureColumns =
    [
        "authority_code",
        "extract_id",
        "period_end",
        "indicator",
        "area_level",
        "area_id",
        "frozen_numerator",
        "frozen_denominator",
        "frozen_value",
        "frozen_status",
        "latest_numerator",
        "latest_denominator",
        "latest_value",
        "latest_status",
        "cause",
    ];

    private static readonly string[] RecordColumns =
    [
        "authority_code",
        "extract_id",
        "period_end",
        "indicator",
        "person_id",
        "record_id",
        "area_id",
        "frozen_numerator",
        "frozen_denominator",
        "latest_numerator",
        "latest_denominator",
    ];

    public static void Save(
        Database database,
        DbTransaction transaction,
        RestatementReport report,
        string definitionsHash,
        DateTime at
    )
    {
        var restated = report.Figures.Where(figure => figure.IsRestated).ToList();
        transaction.Connection!.Execute(
            SqlFile.Text("Snapshots/restatement_check_save.sql"),
            new
            {
                report.AuthorityCode,
                report.ExtractId,
                report.ExtractDate,
                DefinitionsHash = definitionsHash,
                CheckedAt = at,
                Figures = report.Figures.Count,
                Restated = restated.Count,
            },
            transaction
        );
        database.Append(transaction, "restatement", FigureColumns, restated.Select(figure => Row(report, figure)));
        database.Append(
            transaction,
            "restatement_record",
            RecordColumns,
            report.Records.Select(record => Row(report, record))
        );
    }

    private static IReadOnlyList<object?> Row(RestatementReport report, ComparedFigure figure) =>
        [
            report.AuthorityCode,
            report.ExtractId,
            figure.PeriodEnd,
            figure.Indicator,
            figure.AreaLevel,
            figure.AreaId,
            .. Parts(figure.Frozen),
            .. Parts(figure.Latest),
            figure.Cause,
        ];

    private static IReadOnlyList<object?> Parts(FigureParts? figure) =>
        [
            figure?.Numerator,
            figure?.Denominator,
            figure?.Value,
            figure is null ? null : Observations.ObservationStatusWord.Of(figure.Status),
        ];

    private static IReadOnlyList<object?> Row(RestatementReport report, ChangedRecord record) =>
        [
            report.AuthorityCode,
            report.ExtractId,
            record.PeriodEnd,
            record.Indicator,
            record.PersonId,
            record.RecordId,
            record.AreaId,
            record.FrozenNumerator,
            record.FrozenDenominator,
            record.LatestNumerator,
            record.LatestDenominator,
        ];
}
