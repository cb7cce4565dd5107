using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Trackers;

/// <summary>Reads and adds the rows of meetings; nothing is ever changed or removed.</summary>
internal sealed class TrackerStore(Database database, TimeProvider clock)
{
    private const string Folder = "Trackers/";

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public DateTime Now() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>The newest first.</summary>
    public IReadOnlyList<TrackerMeeting> Meetings(string authority) =>
        List<TrackerMeeting>("tracker_meeting_list.sql", authority);

    /// <summary>The newest version of each item of every meeting.</summary>
    public IReadOnlyList<TrackerItem> Items(string authority) => List<TrackerItem>("tracker_item_list.sql", authority);

    /// <summary>Who is on a tracker in each frozen month.</summary>
    public TrackerCohort Cohort(string authority, TrackerDefinition tracker)
    {
        IReadOnlyList<Month> months =
        [
            .. new FrozenFigures(database).Months(authority).Select(snapshot => snapshot.Month),
        ];
        return database.Remember(
            (nameof(TrackerCohort), authority, tracker.Key),
            connection => new TrackerCohort(
                tracker,
                months,
                [
                    .. connection.Query<CountedMember>(
                        SqlFile.Text(Folder + "counted_member_list.sql"),
                        new { authority, indicators = tracker.Reasons.Select(reason => reason.Indicator).ToArray() }
                    ),
                ]
            )
        );
    }

    public static long AddMeeting(DbTransaction transaction, object row) =>
        transaction.Connection!.QuerySingle<long>(SqlFile.Text(Folder + "tracker_meeting_add.sql"), row, transaction);

    public void Close(DbTransaction transaction, string authority, long meeting, string by) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "tracker_closing_add.sql"),
            new
            {
                authority,
                meeting,
                by,
                now = Now(),
            },
            transaction
        );

    /// <summary>Versions of items, which hold from now on.</summary>
    public void Add(DbTransaction transaction, string authority, IEnumerable<TrackerItem> items, string by) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "tracker_item_add.sql"),
            items.Select(item => new
            {
                authority,
                item.Meeting,
                item.Place,
                item.PersonId,
                item.AreaId,
                item.Since,
                item.Reasons,
                item.Decision,
                item.Wording,
                item.DecidedRole,
                item.NextReview,
                item.ExitReason,
                item.Correction,
                by,
                now = Now(),
            }),
            transaction
        );

    private List<T> List<T>(string file, string authority)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<T>(SqlFile.Text(Folder + file), new { authority })];
    }
}
