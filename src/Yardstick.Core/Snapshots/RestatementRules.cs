using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// Tests the data-quality rules that look at what was known before (103 and 104): how late records were entered, and what was changed after a
/// month was frozen, as the comparison of the extract with the frozen months says. Nothing is stored.
/// </summary>
public sealed class RestatementRules(Database database, RuleDefinitions definitions)
{
    private readonly IReadOnlyList<Rule> _rules =
    [
        .. definitions.Catalogue.Rules.Where(rule => rule.Runs == RuleMoment.Restatement && rule.Sql is not null),
    ];

    /// <summary>Findings in the columns of an extract's findings, in the order of the rules, tables and records.</summary>
    /// <param name="authority">Code of an authority whose extract has been compared with its frozen months.</param>
    public IReadOnlyList<ExtractFinding> Check(string authority)
    {
        using var session = MeasuringSession.Open(database, [authority], [], definitions.BankHolidays);
        session.Build(definitions.Views.NeededBy(_rules.Select(rule => rule.Sql!)));
        return
        [
            .. _rules.SelectMany(rule =>
                session.Connection.Query<FoundRow>(SnapshotSql.Findings(rule.Sql!)).Select(row => Finding(rule, row))
            ),
        ];
    }

    private static ExtractFinding Finding(Rule rule, FoundRow row) =>
        new()
        {
            Severity = rule.Severity,
            Rule = rule.Code,
            Table = row.TableName,
            File = row.TableName + ".csv",
            Value = row.Value,
            RecordId = row.RecordId,
            PersonId = row.PersonId,
            TeamId = row.TeamId,
            FirstSeen = row.FirstSeen,
            Status = FindingState.New,
            Message = $"{row.Found}: {rule.Remedy}.",
        };

    /// <summary>What the select of a rule gives.</summary>
    private sealed record FoundRow
    {
        public required string TableName { get; init; }

        public required string RecordId { get; init; }

        public string? PersonId { get; init; }

        public string? TeamId { get; init; }

        public string? Value { get; init; }

        public required string Found { get; init; }

        /// <summary>The day of the newest extract.</summary>
        public DateOnly FirstSeen { get; init; }
    }
}
