using System.Data.Common;
using Dapper;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Core.CaseData.Rules;

/// <summary>
/// Tests the data-quality rules on the accepted rows of an extract as they stand on the day it was cut: each rule is one select over all records,
/// run inside the transaction that takes the extract in.
/// </summary>
public sealed class RuleRun(
    IReadOnlyList<Rule> rules,
    CodeLists codes,
    CaseDataViews views,
    IReadOnlyList<DateOnly> bankHolidays
)
{
    private const string Folder = "CaseData/Rules/";

    /// <summary>
    /// Adds the findings of all rules whose tables were delivered, by the return in question where it is the rule of one, each with the team of
    /// the child's lead worker on the day.
    /// </summary>
    public void Check(DbTransaction transaction, ExtractManifest manifest) =>
        Check(
            transaction.Connection!,
            [manifest.AuthorityCode],
            [manifest.ExtractDate],
            Testable(transaction, manifest)
        );

    /// <summary>Tests the given rules on the rows of several authorities at once.</summary>
    /// <param name="connection">Seen are the rows of its transaction.</param>
    /// <param name="days">The days on which the extracts were cut.</param>
    public void Check(
        DbConnection connection,
        IReadOnlyList<string> authorities,
        IReadOnlyList<DateOnly> days,
        IReadOnlyList<Rule> testable
    )
    {
        using var session = MeasuringSession.On(connection, authorities, days, bankHolidays);
        connection.Execute(SqlFile.Text(Folder + "session.sql"));
        connection.Execute(SqlFile.Text(Folder + "code_add.sql"), codes.All);
        session.Build(views.NeededBy(testable.Select(rule => rule.Sql!).Append(Team)));
        foreach (var rule in testable)
        {
            connection.Execute(
                RuleSql.Findings(rule.Sql!),
                new
                {
                    severity = rule.Severity.Letter(),
                    rule = rule.Code,
                    title = rule.Title,
                    remedy = rule.Remedy,
                }
            );
        }

        connection.Execute(Team);
    }

    private static string Team => SqlFile.Text(Folder + "finding_team.sql");

    private List<Rule> Testable(DbTransaction transaction, ExtractManifest manifest)
    {
        var delivered = transaction
            .Connection!.Query<(string Table, string? Source)>(
                SqlFile.Text(Folder + "delivered_list.sql"),
                new { manifest.AuthorityCode },
                transaction
            )
            .ToDictionary(table => table.Table, table => table.Source, StringComparer.Ordinal);
        return
        [
            .. rules.Where(rule =>
                rule.Runs == RuleMoment.Import
                && rule.Sql is not null
                && rule.RequiredTables.All(delivered.ContainsKey)
                && (rule.Return is null || rule.RequiredTables.Any(table => delivered[table] == rule.Return?.Word()))
            ),
        ];
    }
}
