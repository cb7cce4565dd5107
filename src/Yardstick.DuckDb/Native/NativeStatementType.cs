namespace Yardstick.DuckDb.Native;

/// <summary>Kinds of statements that change nothing, as <c>duckdb_statement_type</c> of the library's header numbers them; all others may.</summary>
internal enum NativeStatementType
{
    Select = 1,
    Explain = 4,
    Transaction = 10,
    Set = 20,
}
