using System.Data.Common;

namespace Yardstick.Core.Storage;

/// <summary>
/// The one store, on either engine: a DuckDB file or a PostgreSQL database with the same schema and the same SQL.
/// Parameters are written <c>@name</c>; Dapper is used on the connections as usual.
/// </summary>
public abstract class Database : IDisposable
{
    private const int Attempts = 6;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(5);
    private readonly Lock _writing = new();
    private readonly StoreMemory _memory = new();
    private bool _closed;

    static Database() => DapperTypes.Register();

    /// <summary>Shown to people: the file or the server, never a password.</summary>
    public abstract string Description { get; }

    /// <summary>The folder that the store's file lies in; null when the store is on a server.</summary>
    public virtual string? Folder => null;

    /// <summary>Opens the store at an address, makes it when it is not there, and brings its schema up to date.</summary>
    /// <exception cref="StoreUnavailable">In use elsewhere, unreadable, not ours, or written by a newer Yardstick.</exception>
    public static Database Open(DatabaseAddress address, TimeProvider? clock = null) =>
        address switch
        {
            DatabaseAddress.Folder folder => DuckDbDatabase.Open(folder, clock ?? TimeProvider.System),
            DatabaseAddress.Server server => PostgreSqlDatabase.Open(server, clock ?? TimeProvider.System),
            _ => throw new ArgumentOutOfRangeException(nameof(address), address, "Not a kind of address."),
        };

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

    /// <summary>
    /// Runs one piece of writing in a transaction, one writer at a time; commits when it returns, rolls back when it throws.
    /// The work runs again from its beginning when another writer was in its way, so it changes nothing but the store.
    /// </summary>
    /// <exception cref="StoreUnavailable">The disk is full, or the store was lost while writing; nothing of the work is kept.</exception>
    public T Write<T>(Func<DbTransaction, T> work)
    {
        if (_writing.IsHeldByCurrentThread)
        {
            throw new InvalidOperationException(
                "A piece of writing began inside another: give the inner one the transaction."
            );
        }

        lock (_writing)
        {
            return Insist(() => WriteOnce(work, AwaitTurn));
        }
    }

    /// <summary>
    /// A small piece of writing to tables that long work does not touch: it does not wait for its turn, so that a page that queues a job is not
    /// held up by the import that runs. Otherwise as <see cref="Write{T}"/>.
    /// </summary>
    /// <inheritdoc cref="Write{T}"/>
    public T WriteBeside<T>(Func<DbTransaction, T> work) => Insist(() => WriteOnce(work, _ => { }));

    /// <inheritdoc cref="Write{T}"/>
    public void Write(Action<DbTransaction> work) =>
        Write(transaction =>
        {
            work(transaction);
            return true;
        });

    /// <summary>
    /// What a question to the store is answered with, asked again only when something was committed since: what one call has written, the next one
    /// reads. The answer is shared by all who ask, so it is never changed, and the rights of a reader are applied to it, not kept in it.
    /// </summary>
    /// <param name="question">Equal for equal questions alone: the place in the code with what it asks for.</param>
    /// <param name="ask">Depends on the store and the question and nothing else, the time of day included. Its answer is small.</param>
    public T Remember<T>(object question, Func<T> ask) => _memory.Answer(Mark(), question, ask);

    /// <inheritdoc cref="Remember{T}(object, Func{T})"/>
    public T Remember<T>(object question, Func<DbConnection, T> ask) =>
        Remember(
            question,
            () =>
            {
                using var connection = OpenConnection();
                return ask(connection);
            }
        );

    /// <summary>Tells other processes that meet the store in use where its pages are; nothing where several processes may share it.</summary>
    public virtual void Announce(Uri address) { }

    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            Close();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract void Close();

    /// <summary>Two equal marks: nothing was committed in between, by this process or another. A mark never comes again.</summary>
    protected abstract string Mark();

    /// <summary>Waits until no other process writes.</summary>
    protected virtual void AwaitTurn(DbTransaction transaction) { }

    /// <summary>True when another writer was in the way and the same work may succeed now.</summary>
    protected abstract bool IsConflict(DbException error);

    /// <summary>What a person can do about an error of the store; null when it is an error of ours.</summary>
    protected abstract string? Explain(DbException error);

    private T Insist<T>(Func<T> write)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return write();
            }
            catch (DbException e) when (IsConflict(e) && attempt < Attempts)
            {
                // Another writer is in the way: wait a few milliseconds, longer each time, and do the work again.
                Thread.Sleep(FirstPause * Math.Pow(2, attempt));
            }
            catch (DbException e) when (Explain(e) is { } sentence)
            {
                throw new StoreUnavailable(sentence, e);
            }
        }
    }

    private T WriteOnce<T>(Func<DbTransaction, T> work, Action<DbTransaction> awaitTurn)
    {
        using var connection = OpenConnection();
        using var transaction = connection.BeginTransaction();
        awaitTurn(transaction);
        var result = work(transaction);
        transaction.Commit();
        return result;
    }
}
