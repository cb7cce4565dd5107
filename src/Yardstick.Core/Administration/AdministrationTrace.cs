using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration;

/// <summary>Tells whether anything that figures are judged by was set since: every such change stands in the log of changes.</summary>
public static class AdministrationTrace
{
    /// <returns>The number of the newest such change; 0 before the first.</returns>
    public static long Of(Database database) => database.Remember(nameof(AdministrationTrace), Ask);

    private static long Ask(DbConnection connection)
    {
        return connection.ExecuteScalar<long>(SqlFile.Text("Administration/administration_trace.sql"));
    }
}
