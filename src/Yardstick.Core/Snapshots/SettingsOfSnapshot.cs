using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>Brings what an authority had set, what was supplied by hand and what stood in the register of audits when a month was frozen into the store in which the month is made again.</summary>
internal static class SettingsOfSnapshot
{
    public static void Copy(Snapshot snapshot, Database from, Database to)
    {
        using var connection = from.OpenConnection();
        var frozen = new { snapshot.AuthorityCode, snapshot.FrozenAt };
        var settings = connection
            .Query<SettingRow>(SqlFile.Text("Snapshots/setting_as_frozen_list.sql"), frozen)
            .ToList();
        var populations = connection
            .Query<PopulationRow>(SqlFile.Text("Snapshots/population_as_frozen_list.sql"), frozen)
            .ToList();
        var figures = connection
            .Query<SuppliedRow>(SqlFile.Text("Snapshots/supplied_figure_as_frozen_list.sql"), frozen)
            .ToList();
        var decisions = connection
            .Query<DecisionRow>(SqlFile.Text("Snapshots/supplied_decision_as_frozen_list.sql"), frozen)
            .ToList();
        var audits = connection
            .Query<AuditVersion>(SqlFile.Text("Snapshots/audit_as_frozen_list.sql"), frozen)
            .ToList();
        to.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text("Snapshots/audit_copy.sql"), audits, transaction);
            transaction.Connection!.Execute(SqlFile.Text("Snapshots/supplied_figure_copy.sql"), figures, transaction);
            transaction.Connection!.Execute(
                SqlFile.Text("Snapshots/supplied_decision_copy.sql"),
                decisions,
                transaction
            );
            transaction.Connection!.Execute(SqlFile.Text("Snapshots/setting_copy.sql"), settings, transaction);
            transaction.Connection!.Execute(SqlFile.Text("Snapshots/population_copy.sql"), populations, transaction);
        });
    }

    private sealed record SettingRow
    {
        public required string AuthorityCode { get; init; }

        public required long Number { get; init; }

        public required string Name { get; init; }

        public string? Value { get; init; }

        public required DateOnly FromDate { get; init; }

        public required string SetBy { get; init; }

        public required DateTime SetAt { get; init; }
    }

    private sealed record SuppliedRow
    {
        public required string AuthorityCode { get; init; }

        public required long Number { get; init; }

        public required string Indicator { get; init; }

        public required DateOnly PeriodEnd { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public decimal? Value { get; init; }

        public required string Source { get; init; }

        public required string Supplier { get; init; }

        public string? Correction { get; init; }

        public required string SuppliedBy { get; init; }

        public required DateTime SuppliedAt { get; init; }
    }

    private sealed record AuditVersion
    {
        public required string AuthorityCode { get; init; }

        public required long Number { get; init; }

        public required string AuditId { get; init; }

        public required long Round { get; init; }

        public required string PersonId { get; init; }

        public string? AreaId { get; init; }

        public required string Service { get; init; }

        public DateOnly? CompletedOn { get; init; }

        public DateOnly? ModeratedOn { get; init; }

        public string? FinalGrade { get; init; }

        public string? Action { get; init; }

        public required bool Withdrawn { get; init; }

        public required string ChangedBy { get; init; }

        public required DateTime ChangedAt { get; init; }
    }

    private sealed record DecisionRow
    {
        public required string AuthorityCode { get; init; }

        public required long Number { get; init; }

        public required long Figure { get; init; }

        public required string Decision { get; init; }

        public string? Note { get; init; }

        public required string DecidedBy { get; init; }

        public required DateTime DecidedAt { get; init; }
    }

    private sealed record PopulationRow
    {
        public required string AuthorityCode { get; init; }

        public required long Number { get; init; }

        public required DateOnly ValidFrom { get; init; }

        public long? Children { get; init; }

        public required string Source { get; init; }

        public required string SetBy { get; init; }

        public required DateTime SetAt { get; init; }
    }
}
