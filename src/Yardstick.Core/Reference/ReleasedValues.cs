using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Reference;

/// <summary>Releases of national statistics that were imported into a store.</summary>
public static class ReleasedValues
{
    /// <summary>Number of the newest import; 0 before the first.</summary>
    public static long Newest(Database database) => database.Remember(nameof(ReleasedValues), AskNewest);

    /// <summary>Of each year of each measure the values of the last import that holds it, symbols included.</summary>
    /// <param name="release">The last import that counts.</param>
    public static IReadOnlyList<ReleasedValue> UpTo(Database database, long release)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<ReleasedValue>(SqlFile.Text("Reference/statistics_value_up_to.sql"), new { release }),
        ];
    }

    private static long AskNewest(DbConnection connection) =>
        connection.ExecuteScalar<long>(SqlFile.Text("Reference/statistics_file_newest.sql"));
}
