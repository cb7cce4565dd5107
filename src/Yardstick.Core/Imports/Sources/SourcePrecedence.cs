using Dapper;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Sources;

/// <summary>Says which source comes first for a table of an authority; from the next import on, and each change in the log.</summary>
public sealed class SourcePrecedence(Database database, ExtractTables tables, TimeProvider clock)
{
    private readonly ChangeLog _log = new(database, clock);

    /// <param name="first">Null for the product's own order again.</param>
    /// <returns>False when there is no such table.</returns>
    public bool Set(string authorityCode, string table, SourceKind? first, string by)
    {
        if (tables.Of(table)?.Name is not { } named)
        {
            return false;
        }

        var before = new SourceStore(database).Precedence(authorityCode);
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text("Imports/Sources/precedence_add.sql"),
                new
                {
                    AuthorityCode = authorityCode,
                    Table = named,
                    First = first?.Word(),
                    By = by,
                    Now = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                },
                transaction
            );
            _log.Note(
                transaction,
                by,
                "source-precedence",
                $"{authorityCode}/{named}",
                "Precedence of sources changed",
                before.TryGetValue(named, out var was) ? new First(was.Word()) : null,
                first is { } now ? new First(now.Word()) : null
            );
        });
        return true;
    }

    private sealed record First(string Source);
}
