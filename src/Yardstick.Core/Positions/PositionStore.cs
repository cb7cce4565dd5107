using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Positions;

/// <summary>The position statements in the store, to be read.</summary>
public sealed class PositionStore(Database database)
{
    internal const string Folder = "Positions/";

    /// <summary>Every statement of an authority, by service and month.</summary>
    public IReadOnlyList<PositionStatement> Of(string authority) =>
        database.Remember((nameof(PositionStore), authority), connection => List(connection, authority));

    /// <summary>The statement of a service and month; without versions while nobody has saved one.</summary>
    public PositionStatement Find(string authority, string service, Month month) =>
        Find(Of(authority), authority, service, month);

    /// <summary>The statement that a service's next one would go on from: of the newest month before one that has an approved text, else any.</summary>
    public PositionStatement? Before(string authority, string service, Month month)
    {
        List<PositionStatement> earlier =
        [
            .. Of(authority)
                .Where(each => each.ServiceId == service && each.Month < month)
                .OrderByDescending(each => each.Month),
        ];
        return earlier.Find(each => each.Approved is not null) ?? earlier.FirstOrDefault();
    }

    /// <summary>Typed numbers of a statement that were confirmed, oldest first.</summary>
    public IReadOnlyList<Confirmation> Confirmations(PositionStatement statement)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<Confirmation>(
                SqlFile.Text(Folder + "position_confirmation_list.sql"),
                new
                {
                    authority = statement.AuthorityCode,
                    service = statement.ServiceId,
                    period_end = statement.Month.LastDay,
                }
            ),
        ];
    }

    internal static PositionStatement Latest(DbTransaction transaction, PositionStatement statement) =>
        Find(
            List(transaction.Connection!, statement.AuthorityCode, transaction),
            statement.AuthorityCode,
            statement.ServiceId,
            statement.Month
        );

    private static PositionStatement Find(
        IReadOnlyList<PositionStatement> all,
        string authority,
        string service,
        Month month
    ) =>
        all.FirstOrDefault(each => each.ServiceId == service && each.Month == month)
        ?? new PositionStatement
        {
            AuthorityCode = authority,
            ServiceId = service,
            Month = month,
            Versions = [],
        };

    private static IReadOnlyList<PositionStatement> List(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        [
            .. connection
                .Query<PositionRow>(SqlFile.Text(Folder + "position_version_list.sql"), new { authority }, transaction)
                .GroupBy(row => (row.ServiceId, row.PeriodEnd))
                .Select(rows => new PositionStatement
                {
                    AuthorityCode = authority,
                    ServiceId = rows.Key.ServiceId,
                    Month = Month.Of(rows.Key.PeriodEnd),
                    Versions = [.. rows.Select(row => row.Read())],
                }),
        ];
}
