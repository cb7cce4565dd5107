using System.Data.Common;

namespace Yardstick.Core.Storage;

/// <summary>
/// The one store, on either engine: a DuckDB file or a PostgreSQL database with the same schema and the same SQL.
/// Parameters are written <c>@name</c>; Dapper is used on the connections as usual.
/// </summary>
public abstract class Database : IDisposable
{
    /// <summary>Shown to people: the file or the server, never a password.</summary>
    public abstract string Description { get; }

    /// <summary>A new open connection; the caller disposes it.</summary>
    public abstract DbConnection OpenConnection();

    /// <summary>
    /// Appends rows in bulk inside a transaction, values in the order of <paramref name="columns"/>. Returns the number of rows.
    /// Values: string, int, long, decimal, bool, DateOnly, DateTime (UTC), or null.
    /// </summary>
    public abstract long Append(
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<object?>> rows
    );

    /// <summary>Runs one piece of writing in a transaction, one writer at a time; commits when it returns, rolls back when it throws.</summary>
    public abstract T Write<T>(Func<DbTransaction, T> work);

    protected abstract void Close();

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }
}
