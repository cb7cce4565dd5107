using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>The current extract of an authority, as far as measuring must know it.</summary>
public sealed record MeasuredExtract(
    string AuthorityCode,
    string AuthorityName,
    string ExtractId,
    DateOnly ExtractDate,
    DateOnly? CoversFrom
)
{
    /// <summary>Current extracts by authority code.</summary>
    public static IReadOnlyList<MeasuredExtract> All(Database database) =>
        database.Remember(
            nameof(MeasuredExtract),
            connection =>
                connection.Query<MeasuredExtract>(SqlFile.Text("Observations/Measuring/extract_list.sql")).ToList()
        );

    /// <summary>Makes sure that what a session sees is this extract, of which the rest has been read before.</summary>
    /// <exception cref="ExtractReplaced">Another one has been taken in since.</exception>
    internal void DemandIn(DbConnection connection)
    {
        var held = connection.QuerySingleOrDefault<string>(
            SqlFile.Text("Observations/Measuring/extract_held.sql"),
            new { AuthorityCode }
        );
        if (held != ExtractId)
        {
            throw new ExtractReplaced(
                $"Another extract of {AuthorityCode} was taken in while this one was to be measured: measure again."
            );
        }
    }

    /// <summary>Names of the tables that were delivered.</summary>
    internal IReadOnlySet<string> Tables(Database database)
    {
        using var connection = database.OpenConnection();
        return connection
            .Query<string>(SqlFile.Text("Observations/Measuring/extract_table_list.sql"), new { AuthorityCode })
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Populations that the extract itself carries, oldest first; they come before the reference data.</summary>
    public IReadOnlyList<(DateOnly ValidFrom, decimal Children)> Populations(Database database)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<(DateOnly, long)>(
                    SqlFile.Text("Observations/Measuring/extract_population_list.sql"),
                    new { AuthorityCode }
                )
                .Select(row => (row.Item1, (decimal)row.Item2)),
        ];
    }
}
