namespace Yardstick.DuckDb.Native;

/// <summary>Runs the statements of one command text, one after the other.</summary>
internal static class StatementRun
{
    /// <param name="changed">Told after each statement that may have changed something.</param>
    /// <exception cref="DuckDBException">A statement failed or was interrupted; the ones before it have run.</exception>
    public static IReadOnlyList<ResultHandle> All(
        ConnectionHandle connection,
        string sql,
        DuckDBParameterCollection parameters,
        Func<bool> isCancelled,
        Action changed
    )
    {
        var count = NativeMethods.ExtractStatements(connection, ParameterMarks.Rewrite(sql), out var extracted);
        using var statements = new ExtractedHandle(extracted);
        if (count == 0 && ZeroEndedText.Read(NativeMethods.ExtractStatementsError(extracted)) is { Length: > 0 } error)
        {
            throw new DuckDBException(error);
        }

        var results = new List<ResultHandle>((int)count);
        try
        {
            for (ulong i = 0; i < count; i++)
            {
                using var statement = Prepare(connection, statements, i);
                Bind(statement, parameters);
                results.Add(Execute(statement, isCancelled));
                if (MayChange(statement))
                {
                    changed();
                }
            }

            return results;
        }
        catch
        {
            results.ForEach(result => result.Dispose());
            throw;
        }
    }

    private static bool MayChange(PreparedHandle statement) =>
        NativeMethods.StatementType(statement)
            is not (
                NativeStatementType.Select
                or NativeStatementType.Explain
                or NativeStatementType.Transaction
                or NativeStatementType.Set
            );

    private static PreparedHandle Prepare(ConnectionHandle connection, ExtractedHandle statements, ulong index)
    {
        var state = NativeMethods.Prepare(connection, statements, index, out var prepared);
        var statement = new PreparedHandle(prepared);
        if (state == NativeState.Success)
        {
            return statement;
        }

        using (statement)
        {
            throw new DuckDBException(ZeroEndedText.Read(NativeMethods.PrepareError(statement)));
        }
    }

    private static void Bind(PreparedHandle statement, DuckDBParameterCollection parameters)
    {
        var count = NativeMethods.ParameterCount(statement);
        for (ulong i = 1; i <= count; i++)
        {
            var name = ZeroEndedText.ReadAndFree(NativeMethods.ParameterName(statement, i));
            var at = parameters.IndexOf(name);
            if (at < 0)
            {
                throw new InvalidOperationException(
                    $"The SQL asks for @{name}, and the command has no such parameter."
                );
            }

            using var value = NativeValue.Of(parameters[at].Value);
            if (NativeMethods.Bind(statement, i, value) == NativeState.Error)
            {
                throw new DuckDBException(ZeroEndedText.Read(NativeMethods.PrepareError(statement)));
            }
        }
    }

    /// <summary>
    /// The library forgets an interrupt that comes before a statement begins, and keeps one that comes after. So: begin, look whether the
    /// command was cancelled in the meantime, then run.
    /// </summary>
    private static ResultHandle Execute(PreparedHandle statement, Func<bool> isCancelled)
    {
        var state = NativeMethods.Pending(statement, out var begun);
        using var pending = new PendingHandle(begun);
        if (state == NativeState.Error)
        {
            throw new DuckDBException(ZeroEndedText.Read(NativeMethods.PendingError(pending)));
        }

        return isCancelled()
            ? throw new DuckDBException("INTERRUPT Error: cancelled before the statement ran.")
            : ResultHandle.Execute(pending);
    }
}
