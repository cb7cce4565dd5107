using System.Data.Common;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>Reads and adds the rows of the register; nothing is ever changed or removed.</summary>
internal sealed class AuditStore(Database database, TimeProvider clock)
{
    private const string Folder = "Audits/";

    public IReadOnlyList<AuditRound> Rounds(string authority) => List<AuditRound>("audit_round_list.sql", authority);

    public IReadOnlyList<AuditedCase> Cases(string authority) => List<AuditedCase>("audit_record_list.sql", authority);

    public IReadOnlyList<AuditTheme> Themes(string authority) => List<AuditTheme>("audit_theme_list.sql", authority);

    public IReadOnlyList<AuditExpectation> Expectations(string authority) =>
        List<AuditExpectation>("audit_expectation_list.sql", authority);

    public DateTime Now() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    public static void Add(DbTransaction transaction, string file, object row) =>
        transaction.Connection!.Execute(SqlFile.Text(Folder + file), row, transaction);

    public static long AddRound(DbTransaction transaction, object row) =>
        transaction.Connection!.QuerySingle<long>(SqlFile.Text(Folder + "audit_round_add.sql"), row, transaction);

    /// <summary>A version of an audit, which holds from now on.</summary>
    public void AddVersion(DbTransaction transaction, string authority, AuditedCase audit, string by) =>
        Add(
            transaction,
            "audit_record_add.sql",
            new
            {
                authority,
                audit.AuditId,
                audit.Round,
                audit.PersonId,
                audit.AreaId,
                audit.Service,
                audit.Auditor,
                audit.DueOn,
                audit.CompletedOn,
                audit.CompletedBy,
                initial_grade = audit.InitialGrade,
                audit.ModeratedOn,
                audit.ModeratedBy,
                final_grade = audit.FinalGrade,
                audit.Action,
                audit.ActionRole,
                audit.ActionDue,
                audit.ActionDoneOn,
                audit.ReAuditOn,
                audit.Withdrawn,
                audit.Note,
                by,
                now = Now(),
            }
        );

    public bool ExtractHasAudits(string authority)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingle<long>(SqlFile.Text(Folder + "extract_audit_count.sql"), new { authority }) > 0;
    }

    private List<T> List<T>(string file, string authority)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<T>(SqlFile.Text(Folder + file), new { authority })];
    }
}
