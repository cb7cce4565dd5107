using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Plans;

/// <summary>Reads and adds the rows of plans and areas of focus; nothing is ever changed or removed.</summary>
internal static class PlanStore
{
    private const string Folder = "Plans/";

    /// <summary>The newest version of each plan with its strands, in the order in which they were begun.</summary>
    public static IReadOnlyList<Plan> Plans(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    )
    {
        var strands = List<PlanStrand>(connection, "plan_strand_list.sql", authority, transaction)
            .GroupBy(strand => (strand.PlanId, strand.StrandId))
            .Select(versions => versions.Last())
            .ToLookup(strand => strand.PlanId);
        return
        [
            .. List<Plan>(connection, "plan_list.sql", authority, transaction)
                .GroupBy(plan => plan.PlanId)
                .Select(versions => versions.Last() with { Strands = [.. strands[versions.Key]] }),
        ];
    }

    /// <summary>Every area of focus with all that was said of it, in the order in which they were opened.</summary>
    public static IReadOnlyList<FocusArea> FocusAreas(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    )
    {
        var updates = List<FocusUpdateRow>(connection, "focus_update_list.sql", authority, transaction)
            .ToLookup(update => update.FocusId, update => update.Kept());
        var signed = List<FocusSignOffRow>(connection, "focus_sign_off_list.sql", authority, transaction)
            .ToLookup(sign => sign.FocusId, sign => sign.Kept());
        return
        [
            .. List<FocusVersionRow>(connection, "focus_version_list.sql", authority, transaction)
                .GroupBy(version => version.FocusId)
                .Select(versions => new FocusArea
                {
                    AuthorityCode = authority,
                    FocusId = versions.Key,
                    Versions = [.. versions.Select(version => version.Kept())],
                    Updates = [.. updates[versions.Key]],
                    SignOffs = [.. signed[versions.Key]],
                }),
        ];
    }

    /// <exception cref="PlanRefused">There is none, or it is closed.</exception>
    public static FocusArea OpenFocus(DbTransaction transaction, string authority, int focusId) =>
        FocusAreas(transaction.Connection!, authority, transaction).FirstOrDefault(focus => focus.FocusId == focusId)
            is not { } focus
            ? throw new PlanRefused($"There is no area of focus {focusId}: choose one of the list.")
        : focus.IsOpen ? focus
        : throw new PlanRefused("The area of focus is closed: nothing of it changes any more. Open a new one.");

    public static void Add(DbTransaction transaction, string file, object row) =>
        transaction.Connection!.Execute(SqlFile.Text(Folder + file), row, transaction);

    private static List<T> List<T>(
        DbConnection connection,
        string file,
        string authority,
        DbTransaction? transaction
    ) => [.. connection.Query<T>(SqlFile.Text(Folder + file), new { authority }, transaction)];
}
