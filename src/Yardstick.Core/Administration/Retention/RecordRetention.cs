using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Retention;

/// <summary>
/// Removes what is known of single children behind figures that were frozen longer ago than an authority keeps it. Frozen figures, their trees and
/// the log of who looked at what stay. Of the register of audits the audits of children go with them, and of trackers what was decided of
/// children.
/// </summary>
/// <param name="archive">Copies of extracts; null where none are kept.</param>
public sealed class RecordRetention(
    Database database,
    SettingStore settings,
    TimeProvider clock,
    ExtractArchive? archive = null
)
{
    private const string Folder = "Administration/Retention/";
    private const string Years = "retention-years";
    private const string Hold = "retention-hold";
    private readonly ChangeLog _log = new(database, clock);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>What removing would remove today; nothing is removed yet.</summary>
    public RetentionPlan Plan(string authority)
    {
        using var connection = database.OpenConnection();
        return Plan(connection, authority, transaction: null);
    }

    /// <summary>Removes it in one piece, and notes in the log how much of what was removed.</summary>
    /// <exception cref="AdministrationRefused">A legal hold is on.</exception>
    public RetentionPlan Remove(string authority, string by)
    {
        var plan = database.Write(transaction =>
        {
            var found = Plan(transaction.Connection!, authority, transaction);
            if (found.IsHeld)
            {
                throw new AdministrationRefused(
                    $"A legal hold is on for {authority}, so nothing is removed: turn the setting {Hold} off first."
                );
            }

            var until = new { authority, found.Before };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "member_remove.sql"), until, transaction);
            transaction.Connection!.Execute(SqlFile.Text(Folder + "restatement_record_remove.sql"), until, transaction);
            transaction.Connection!.Execute(SqlFile.Text(Folder + "finding_remove.sql"), until, transaction);
            transaction.Connection!.Execute(SqlFile.Text(Folder + "audit_remove.sql"), until, transaction);
            transaction.Connection!.Execute(SqlFile.Text(Folder + "tracker_item_remove.sql"), until, transaction);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "copy_remove.sql"),
                found.Copies.Select(hash => new { authority, hash }),
                transaction
            );
            _log.Note(transaction, by, "retention", authority, "Records of children removed", found, null);
            return found;
        });

        // After the rows: a copy that is left behind is found again the next time.
        plan.Copies.ToList().ForEach(hash => archive!.Remove(hash));
        return plan;
    }

    private RetentionPlan Plan(DbConnection connection, string authority, DbTransaction? transaction)
    {
        var years = int.Parse(On(authority, Years), CultureInfo.InvariantCulture);
        var before = Today.AddYears(-years);
        var until = new { authority, before };
        return new RetentionPlan
        {
            AuthorityCode = authority,
            Years = years,
            Before = before,
            IsHeld = On(authority, Hold) == "on",
            Members = Count("member_count.sql"),
            RestatementRecords = Count("restatement_record_count.sql"),
            Findings = Count("finding_count.sql"),
            Audits = Count("audit_count.sql"),
            TrackerItems = Count("tracker_item_count.sql"),
            Copies =
            [
                .. connection
                    .Query<string>(SqlFile.Text(Folder + "copy_list.sql"), until, transaction)
                    .Where(hash => archive?.Holds(hash) is true),
            ],
        };

        long Count(string file) => connection.ExecuteScalar<long>(SqlFile.Text(Folder + file), until, transaction);
    }

    private string On(string authority, string setting) =>
        settings.On(authority, settings.Catalogue.Find(setting)!, Today);
}

/// <summary>What is older than an authority keeps it.</summary>
public sealed record RetentionPlan
{
    public required string AuthorityCode { get; init; }

    public required int Years { get; init; }

    /// <summary>Months that ended before this day are older.</summary>
    public required DateOnly Before { get; init; }

    /// <summary>A legal hold is on: nothing is removed.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Rows that say which child was counted in a frozen figure.</summary>
    public required long Members { get; init; }

    /// <summary>Rows that say which record changed a frozen figure.</summary>
    public required long RestatementRecords { get; init; }

    /// <summary>Findings that were put right.</summary>
    public required long Findings { get; init; }

    /// <summary>Audits of children, of rounds for months that old; the rounds and their themes stay.</summary>
    public required long Audits { get; init; }

    /// <summary>What tracking panels decided of children, in meetings about months that old; the meetings stay.</summary>
    public required long TrackerItems { get; init; }

    /// <summary>Copies of deliveries that no younger month was frozen from, and that are not the latest of their source.</summary>
    public required IReadOnlyList<string> Copies { get; init; }
}
