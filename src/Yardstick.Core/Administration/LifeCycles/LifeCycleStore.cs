using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>Reads and adds the rows of life cycles and requests; nothing is ever changed or removed.</summary>
internal static class LifeCycleStore
{
    private const string Folder = "Administration/LifeCycles/";

    /// <summary>The newest version of each indicator, by key, with the day for which it was planned first.</summary>
    public static IReadOnlyList<IndicatorLife> Lives(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        [
            .. List<IndicatorLife>(connection, "indicator_life_list.sql", authority, transaction)
                .GroupBy(life => life.Indicator, StringComparer.Ordinal)
                .Select(versions =>
                    versions.Last() with
                    {
                        PlannedFirst = versions.FirstOrDefault(life => life.PlannedFor is not null)?.PlannedFor,
                    }
                ),
        ];

    public static IReadOnlyList<IndicatorRequest> Requests(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) => List<IndicatorRequest>(connection, "indicator_request_list.sql", authority, transaction);

    public static void Add(DbTransaction transaction, string file, object row) =>
        transaction.Connection!.Execute(SqlFile.Text(Folder + file), row, transaction);

    private static List<T> List<T>(
        DbConnection connection,
        string file,
        string authority,
        DbTransaction? transaction
    ) => [.. connection.Query<T>(SqlFile.Text(Folder + file), new { authority }, transaction)];
}
