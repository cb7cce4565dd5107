using Dapper;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Imports.Extract;

/// <summary>What the store holds of an extract.</summary>
internal static class StoredRows
{
    public static IReadOnlyList<T> Select<T>(this Database database, string sql)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<T>(sql)];
    }

    public static IReadOnlyList<string> People(this Database database) =>
        database.Select<string>("select pers_person_id from extract_ssd_person order by pers_person_id");

    /// <summary>Findings as <c>rule table:line column</c>.</summary>
    public static IReadOnlyList<string> Findings(this Database database, string authority = "852") =>
        [
            .. new ExtractFindingStore(database)
                .Read(authority)
                .Where(finding => finding.Severity is not ExtractSeverity.Information)
                .Select(finding => $"{finding.Rule} {finding.Table}:{finding.Line} {finding.Column}".TrimEnd()),
        ];
}
