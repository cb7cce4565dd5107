using System.Data.Common;

namespace Yardstick.DuckDb;

/// <summary>The engine's refusal, in its own words. <see cref="Kind"/> says what a caller can do about it.</summary>
public sealed class DuckDBException : DbException
{
    private static readonly (string Beginning, DuckDBErrorKind Kind)[] Beginnings =
    [
        ("IO Error", DuckDBErrorKind.InputOutput),
        // A commit that the disk refused says so only after the transaction's own words.
        ("TransactionContext Error: Failed to commit: Could not", DuckDBErrorKind.InputOutput),
        ("INTERRUPT Error", DuckDBErrorKind.Interrupted),
        ("Constraint Error", DuckDBErrorKind.Constraint),
        ("TransactionContext Error", DuckDBErrorKind.Transaction),
        ("FATAL Error", DuckDBErrorKind.Fatal),
        ("Out of Memory Error", DuckDBErrorKind.OutOfMemory),
        ("Serialization Error", DuckDBErrorKind.Serialization),
    ];

    public DuckDBException(string message)
        : base(message)
    {
        Kind = Beginnings
            .FirstOrDefault(entry => message.StartsWith(entry.Beginning, StringComparison.OrdinalIgnoreCase))
            .Kind;
    }

    public DuckDBErrorKind Kind { get; }

    /// <summary>True when the same transaction, tried again from its beginning, may succeed.</summary>
    public override bool IsTransient => Kind is DuckDBErrorKind.Transaction;
}

/// <summary>The kinds that callers tell apart; the library says them at the beginning of its message.</summary>
public enum DuckDBErrorKind
{
    /// <summary>Wrong SQL, a missing table, a bad value.</summary>
    Other,

    /// <summary>The file: held by another process, not there, not readable, disk full.</summary>
    InputOutput,
    Interrupted,
    Constraint,

    /// <summary>Two transactions wrote the same row.</summary>
    Transaction,

    /// <summary>The database is closed after this; what was committed is on the disk.</summary>
    Fatal,
    OutOfMemory,

    /// <summary>The file's content is damaged.</summary>
    Serialization,
}
