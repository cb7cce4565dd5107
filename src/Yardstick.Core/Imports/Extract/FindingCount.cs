using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Extract;

/// <summary>How many findings of one rule, team, age and state the current extract has: nothing about a single child.</summary>
public sealed record FindingCount
{
    public required ExtractSeverity Severity { get; init; }

    /// <inheritdoc cref="ExtractFinding.Rule"/>
    public required string Rule { get; init; }

    /// <summary>Of the lead worker on the day of the extract; null when there is none.</summary>
    public required string? TeamId { get; init; }

    /// <summary>The name of the team, or its id where the extract does not name it; null without a team.</summary>
    public required string? TeamName { get; init; }

    /// <inheritdoc cref="ExtractFinding.FirstSeen"/>
    public required DateOnly FirstSeen { get; init; }

    public required FindingState Status { get; init; }

    public required long Findings { get; init; }

    /// <summary>All counts of an authority, those put right included.</summary>
    public static IReadOnlyList<FindingCount> All(Database database, string authorityCode) =>
        database.Remember((nameof(FindingCount), authorityCode), connection => Ask(connection, authorityCode));

    private static IReadOnlyList<FindingCount> Ask(DbConnection connection, string authorityCode)
    {
        return
        [
            .. connection
                .Query<Row>(SqlFile.Text("Imports/Extract/finding_count_list.sql"), new { authorityCode })
                .Select(row => row.ToCount()),
        ];
    }

    private sealed record Row
    {
        public required string Severity { get; init; }

        public required string Rule { get; init; }

        public required string TeamId { get; init; }

        public string? TeamName { get; init; }

        public required DateOnly FirstSeen { get; init; }

        public required string Status { get; init; }

        public required long Findings { get; init; }

        public FindingCount ToCount() =>
            new()
            {
                Severity = FindingText.Severity(Severity),
                Rule = Rule,
                TeamId = TeamId.Length == 0 ? null : TeamId,
                TeamName = TeamId.Length == 0 ? null : TeamName ?? TeamId,
                FirstSeen = FirstSeen,
                Status = Enum.Parse<FindingState>(Status, ignoreCase: true),
                Findings = Findings,
            };
    }
}
