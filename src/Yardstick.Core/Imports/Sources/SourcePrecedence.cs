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
    /// <exception cref="ArgumentException">There is no such table; the message is for whoever named it.</exception>
    public void Set(string authorityCode, string table, SourceKind? first, string by)
    {
        var named =
            tables.Of(table)?.Name
            ?? throw new ArgumentException($"'{table}' is no table of an extract: name one as ssd_cp_plans.");
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
    }

    private sealed record First(string Source);
}
