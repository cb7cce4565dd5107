using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>Brings what an authority had set when a month was frozen into the store in which the month is made again.</summary>
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
        to.Write(transaction =>
        {
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
