using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Meetings;

/// <summary>
/// The programme of meetings: planned, moved, cancelled, and the steps from the call for reports to published minutes. That a meeting was held
/// is recorded by <see cref="MeetingsHeld"/>. Every change of a meeting stands in the change log.
/// </summary>
public sealed class MeetingRegister(Database database, PanelRegister panels, ClearDays clock, TimeProvider time)
{
    private const string Folder = "Scrutiny/Meetings/";
    private readonly ChangeLog _log = new(database, time);

    /// <summary>In the council's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>By date, oldest first.</summary>
    /// <param name="authority">Null for all.</param>
    public IReadOnlyList<Meeting> Of(string? authority)
    {
        using var connection = database.OpenConnection();
        return [.. List(connection).Where(meeting => authority is null || meeting.AuthorityCode == authority)];
    }

    public Meeting? Find(string authority, int meetingId) =>
        Of(authority).FirstOrDefault(meeting => meeting.MeetingId == meetingId);

    /// <summary>The panel's meeting before another, leaving cancelled ones out; null for its first.</summary>
    public Meeting? Before(Meeting meeting) =>
        Of(meeting.AuthorityCode)
            .LastOrDefault(other =>
                other.PanelId == meeting.PanelId
                && other.MeetsOn < meeting.MeetsOn
                && other.Standing != MeetingStanding.Cancelled
            );

    public IReadOnlyList<StepTaken> Steps(Meeting meeting)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<StepRow>(SqlFile.Text(Folder + "meeting_step_list.sql"), Key(meeting))
                .Select(row => new StepTaken(Enum.Parse<JourneyStep>(row.Step), row.DoneOn, row.Note)),
        ];
    }

    /// <summary>The day on which papers were published; null while they are not open to the public.</summary>
    public DateOnly? PapersPublishedOn(Meeting meeting) => TakenOn(meeting, JourneyStep.PapersPublished);

    /// <summary>The day on which a step was taken; null when it was not.</summary>
    public DateOnly? TakenOn(Meeting meeting, JourneyStep step) =>
        Steps(meeting).FirstOrDefault(taken => taken.Step == step)?.DoneOn;

    public IReadOnlyList<Presence> Attendance(Meeting meeting)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<PresenceRow>(SqlFile.Text(Folder + "meeting_presence_list.sql"), Key(meeting))
                .Select(row => new Presence(row.Seat, Enum.Parse<PresenceKind>(row.Presence))),
        ];
    }

    /// <exception cref="ScrutinyRefused">There is no such panel, it meets on that day already, or the calendar does not reach so far.</exception>
    public Meeting Plan(MeetingToPlan wanted, string by)
    {
        _ =
            panels.Find(wanted.AuthorityCode, wanted.PanelId)
            ?? throw new ScrutinyRefused($"There is no panel '{wanted.PanelId}': choose one of the list.");
        RefuseOutside(wanted.MeetsOn);
        return database.Write(transaction =>
        {
            var all = List(transaction.Connection!, transaction)
                .Where(each => each.AuthorityCode == wanted.AuthorityCode)
                .ToList();
            RefuseTaken(all, wanted.PanelId, wanted.MeetsOn);
            var meeting = new Meeting
            {
                AuthorityCode = wanted.AuthorityCode,
                MeetingId = all.Select(each => each.MeetingId).DefaultIfEmpty(0).Max() + 1,
                PanelId = wanted.PanelId,
                MeetsOn = wanted.MeetsOn,
                FirstPlannedOn = wanted.MeetsOn,
                BeginsAt = ScrutinyRefused.Required(wanted.BeginsAt, "The time", ScrutinyRefused.LongestName),
                Place = ScrutinyRefused.Required(wanted.Place, "The place", ScrutinyRefused.LongestName),
                Kind = wanted.Kind,
                Standing = MeetingStanding.Planned,
                FiguresTo = wanted.Month?.LastDay,
            };
            Save(transaction, meeting);
            StandingItems.Add(transaction, meeting);
            Note(transaction, by, "Meeting planned", null, meeting);
            return meeting;
        });
    }

    /// <summary>Moves a meeting to another day; agenda, questions and recommendations go with it.</summary>
    /// <exception cref="ScrutinyRefused">It was held or cancelled, or the day is taken or out of reach.</exception>
    public Meeting Reschedule(string authority, int meetingId, DateOnly meetsOn, string by)
    {
        RefuseOutside(meetsOn);
        return Change(
            authority,
            meetingId,
            by,
            "Meeting moved",
            (meeting, all) =>
            {
                RefuseTaken(all, meeting.PanelId, meetsOn);
                return meeting with { MeetsOn = meetsOn };
            }
        );
    }

    /// <exception cref="ScrutinyRefused">It was held or cancelled.</exception>
    public Meeting Cancel(string authority, int meetingId, string by) =>
        Change(
            authority,
            meetingId,
            by,
            "Meeting cancelled",
            (meeting, _) => meeting with { Standing = MeetingStanding.Cancelled }
        );

    /// <summary>Notes that a step was taken. Papers published late need the reason for which the chair takes them as urgent.</summary>
    /// <exception cref="ScrutinyRefused">The step is noted already, its day is still to come, or late papers lack their reason.</exception>
    public void Take(Meeting meeting, JourneyStep step, DateOnly doneOn, string? note, string by)
    {
        if (step == JourneyStep.MeetingHeld)
        {
            throw new ScrutinyRefused(
                "That a meeting was held is recorded with its attendance: record the attendance."
            );
        }

        if (
            step == JourneyStep.PapersPublished
            && doneOn > clock.LatestFor(meeting.MeetsOn)
            && string.IsNullOrWhiteSpace(note)
        )
        {
            throw new ScrutinyRefused(
                $"Papers published after {DateText.Of(clock.LatestFor(meeting.MeetsOn))} leave fewer than {ClearDays.Needed} clear working days: write why the chair takes them as urgent, or move the meeting."
            );
        }

        database.Write(transaction => Take(transaction, meeting, step, doneOn, note, by));
    }

    internal void Take(
        DbTransaction transaction,
        Meeting meeting,
        JourneyStep step,
        DateOnly doneOn,
        string? note,
        string by
    )
    {
        if (doneOn > Today)
        {
            throw new ScrutinyRefused($"{DateText.Of(doneOn)} has not come yet: give the day on which it was done.");
        }

        var row = new
        {
            meeting.AuthorityCode,
            meeting.MeetingId,
            Step = step.ToString(),
            DoneOn = doneOn,
            Note = string.IsNullOrWhiteSpace(note) ? null : ScrutinyRefused.Required(note, "The note"),
            NotedBy = by,
            NotedAt = StoreTime.Now(time),
        };
        if (transaction.Connection!.Execute(SqlFile.Text(Folder + "meeting_step_add.sql"), row, transaction) == 0)
        {
            throw new ScrutinyRefused($"“{Journey.NameOf(step)}” is noted already: it stays as it was noted.");
        }
    }

    internal void Attend(DbTransaction transaction, Meeting meeting, IEnumerable<Presence> presences)
    {
        foreach (var presence in presences)
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "meeting_presence_add.sql"),
                new
                {
                    meeting.AuthorityCode,
                    meeting.MeetingId,
                    presence.Seat,
                    Presence = presence.Kind.ToString(),
                },
                transaction
            );
        }
    }

    internal Meeting Change(
        DbTransaction transaction,
        string authority,
        int meetingId,
        string by,
        string what,
        Func<Meeting, IReadOnlyList<Meeting>, Meeting> change
    )
    {
        var all = List(transaction.Connection!, transaction).Where(each => each.AuthorityCode == authority).ToList();
        var meeting =
            all.Find(each => each.MeetingId == meetingId)
            ?? throw new ScrutinyRefused($"There is no meeting {meetingId}: choose one of the list.");
        if (!meeting.IsToCome)
        {
            throw new ScrutinyRefused(
                meeting.IsHeld
                    ? "The meeting was held already: plan a new one."
                    : "The meeting was cancelled: plan a new one."
            );
        }

        var changed = change(meeting, all);
        Save(transaction, changed);
        Note(transaction, by, what, meeting, changed);
        return changed;
    }

    private Meeting Change(
        string authority,
        int meetingId,
        string by,
        string what,
        Func<Meeting, IReadOnlyList<Meeting>, Meeting> change
    ) => database.Write(transaction => Change(transaction, authority, meetingId, by, what, change));

    private void RefuseOutside(DateOnly meetsOn)
    {
        try
        {
            _ = new Journey(clock).PlannedOn(JourneyStep.MinutesPublished, meetsOn);
            _ = new Journey(clock).PlannedOn(JourneyStep.CallForReports, meetsOn);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ScrutinyRefused(
                $"The working days around {DateText.Of(meetsOn)} are not known: give a day for whose year the bank holidays are listed."
            );
        }
    }

    private static void RefuseTaken(IEnumerable<Meeting> all, string panelId, DateOnly day)
    {
        if (
            all.Any(each =>
                each.PanelId == panelId && each.MeetsOn == day && each.Standing != MeetingStanding.Cancelled
            )
        )
        {
            throw new ScrutinyRefused($"The panel meets on {DateText.Of(day)} already: choose another day.");
        }
    }

    private static IEnumerable<Meeting> List(DbConnection connection, DbTransaction? transaction = null) =>
        connection.Query<Meeting>(SqlFile.Text(Folder + "meeting_list.sql"), transaction: transaction);

    private static void Save(DbTransaction transaction, Meeting meeting) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "meeting_save.sql"),
            new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                meeting.PanelId,
                meeting.MeetsOn,
                meeting.FirstPlannedOn,
                meeting.BeginsAt,
                meeting.Place,
                Kind = meeting.Kind.ToString(),
                Standing = meeting.Standing.ToString(),
                meeting.FiguresTo,
            },
            transaction
        );

    private void Note(DbTransaction transaction, string by, string what, Meeting? before, Meeting after) =>
        _log.Note(transaction, by, "meeting", $"{after.AuthorityCode}/{after.MeetingId}", what, before, after);

    private static object Key(Meeting meeting) => new { meeting.AuthorityCode, meeting.MeetingId };

    private sealed record StepRow(string Step, DateOnly DoneOn, string? Note);

    private sealed record PresenceRow(int Seat, string Presence);
}
