using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries;

/// <summary>Tells whether anything that pages print was said, promised or put in doubt since: whatever changes it leaves a trace here.</summary>
public static class SaidTrace
{
    public static string Of(Database database) => database.Remember(nameof(SaidTrace), Ask);

    private static string Ask(DbConnection connection)
    {
        var row = (IDictionary<string, object?>)connection.QuerySingle(SqlFile.Text("Commentaries/said_trace.sql"));
        return string.Join(' ', row.Select(each => Convert.ToString(each.Value, CultureInfo.InvariantCulture)));
    }
}
