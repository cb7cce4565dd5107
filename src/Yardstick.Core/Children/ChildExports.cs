using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// Takes a list of children out as CSV: pseudonyms only, every line marked with who took it, when and what for. The server keeps it for a day,
/// for nobody but who made it.
/// </summary>
public sealed class ChildExports(Database database, ChildrenBehindFigures children, ChildGate gate, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <exception cref="ChildrenRefused">Not allowed, no such figure, or no purpose.</exception>
    public ChildExport Make(Reader reader, ChildQuery query, string purpose)
    {
        var (list, admission) = children.Gather(reader, query, purpose, Permission.ExportChildren, AccessAction.Export);
        var now = Moment.Now(clock);
        var export = new ChildExport
        {
            ExportId = Guid.NewGuid().ToString("n"),
            AuthorityCode = query.Authority,
            AccountId = reader.Person!.AccountId,
            MadeBy = reader.Person.Email,
            MadeAt = now,
            ExpiresAt = now + Kept,
            Purpose = admission.Entry.Purpose,
            Query = query.ToWords(),
            Areas = string.Join('\n', query.Areas),
            Children = list.Rows.Count,
        };
        var complete = export with { FileText = ChildExportCsv.Write(list, export) };
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text("Children/export_expire.sql"), new { now }, transaction);
            transaction.Connection!.Execute(SqlFile.Text("Children/export_add.sql"), complete, transaction);
            gate.Log.Add(transaction, admission.Entry with { Children = export.Children, ExportId = export.ExportId });
        });
        return complete;
    }

    /// <summary>The file of an export, for who made it and still may, until it expires.</summary>
    /// <exception cref="ChildrenRefused">There is none, it has expired, or it is somebody else's.</exception>
    public ChildExport Fetch(Reader reader, string exportId)
    {
        var now = Moment.Now(clock);
        var export = database.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text("Children/export_expire.sql"), new { now }, transaction);
            return transaction.Connection!.QuerySingleOrDefault<ChildExport>(
                SqlFile.Text("Children/export_find.sql"),
                new { export_id = exportId },
                transaction
            );
        });
        if (export is null || export.AccountId != reader.Person?.AccountId)
        {
            // The same words for both: whether there is such an export is nobody else's business.
            var why = new ChildrenRefused(RefusalKind.NotThere, "There is no such export of yours: make a new one.");
            if (export is not null)
            {
                throw gate.Log.Refuse(EntryOf(reader, export), why.Kind, why.Message);
            }

            throw why;
        }

        var admission = gate.Admit(
            reader,
            Permission.ExportChildren,
            AccessAction.Download,
            export.AuthorityCode,
            export.Areas.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            export.Purpose,
            export.Query
        );
        var entry = admission.Entry with { ExportId = export.ExportId, Children = export.Children };
        if (export.FileText is null)
        {
            throw gate.Log.Refuse(
                entry,
                RefusalKind.NotThere,
                "This export has expired and its file is gone: make a new one."
            );
        }

        gate.Log.Add(entry);
        return export;
    }

    private static AccessEntry EntryOf(Reader reader, ChildExport export) =>
        AccessLog.Of(reader, AccessAction.Download, export.AuthorityCode, "", export.Query) with
        {
            ExportId = export.ExportId,
        };
}
