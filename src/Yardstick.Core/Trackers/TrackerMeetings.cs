using System.Globalization;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Trackers;

/// <summary>
/// The steps of a tracking panel: a meeting is begun with the children who are on the tracker in a month and those who have left it, something is
/// decided of each, and it is closed. The change log names meetings and places, and no child.
/// </summary>
public sealed class TrackerMeetings(Database database, TrackerRegister register, TimeProvider clock)
{
    private const string Subject = "tracker";
    private const int LongestRoles = 300;
    private const int LongestRole = 100;
    private const int LongestText = 1000;
    private readonly TrackerStore _store = new(database, clock);
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Begins a meeting with its children.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="TrackerRefused">It cannot be begun as asked.</exception>
    public long Begin(string authority, MeetingToBegin meeting, string by)
    {
        var tracker = Tracker(meeting.Tracker);
        var roles = TrackerRefused.Unless(meeting.RolesPresent, "Roles", "Who is present", LongestRoles);
        RefuseWrongDay(authority, meeting);
        if (meeting.AreaId is { } area && !Teams.Of(database, authority).Has(area))
        {
            throw new TrackerRefused(
                $"'{area}' is no area: leave it empty, or write the id of a team or service.",
                "Area"
            );
        }

        if (
            register
                .Meetings(authority, tracker)
                .FirstOrDefault(each => !each.IsClosed && each.AreaId == meeting.AreaId) is
            { } open
        )
        {
            throw new TrackerRefused(
                string.Create(
                    CultureInfo.GetCultureInfo("en-GB"),
                    $"The meeting of {open.HeldOn:d MMMM yyyy} is still open: close it first."
                )
            );
        }

        var rows = register
            .At(authority, tracker, meeting.Month, meeting.HeldOn, meeting.AreaId is { } of ? [of] : [])
            .Rows.Where(row => row.Exit is null)
            .ToList();
        if (rows.Count == 0)
        {
            throw new TrackerRefused(
                $"No child is on this tracker in {meeting.Month.ToWords()}, so there is nobody to decide about: choose another month or area.",
                "Month"
            );
        }

        return database.Write(transaction =>
        {
            var kept = new
            {
                authority,
                tracker = tracker.Key,
                period_end = meeting.Month.LastDay,
                area_id = meeting.AreaId,
                held_on = meeting.HeldOn,
                roles_present = roles,
                by,
                now = _store.Now(),
            };
            var number = TrackerStore.AddMeeting(transaction, kept);
            _store.Add(transaction, authority, rows.Select((row, place) => Item(number, place + 1, row)), by);
            _log.Note<object>(transaction, by, Subject, Id(authority, number), "Meeting begun", null, kept);
            return number;
        });
    }

    /// <summary>Records what is decided of one child; before the meeting is closed as often as needed.</summary>
    /// <param name="place">The child's place in the meeting.</param>
    /// <exception cref="TrackerRefused">It cannot be decided so, or the meeting is closed and no reason for a correction is given.</exception>
    public TrackerItem Decide(string authority, long number, int place, ItemDecision decision, string by)
    {
        var meeting = Meeting(authority, number);
        var tracker = Tracker(meeting.Tracker);
        var before =
            register.Items(authority, meeting).FirstOrDefault(item => item.Place == place)
            ?? throw new TrackerRefused("There is no such child in this meeting: open it from the list.");
        var after = before with
        {
            Decision = Chosen(tracker.Decisions, decision.Decision, "Decision", "decisions"),
            Wording = TrackerRefused.Optional(decision.Wording, "Wording", "What was decided", LongestText),
            ExitReason = Chosen(tracker.Exits, decision.ExitReason, "ExitReason", "exit reasons"),
            DecidedRole = TrackerRefused.Optional(decision.Role, "Role", "The role", LongestRole),
            NextReview = decision.NextReview,
            Correction = meeting.IsClosed
                ? TrackerRefused.Optional(decision.Correction, "Correction", "The reason", LongestText)
                    ?? throw new TrackerRefused(
                        "The meeting is closed and is only read: write why it is corrected.",
                        "Correction"
                    )
                : null,
        };
        RefuseIncomplete(after, meeting);
        database.Write(transaction =>
        {
            _store.Add(transaction, authority, [after], by);
            _log.Note(
                transaction,
                by,
                Subject,
                string.Create(CultureInfo.InvariantCulture, $"{Id(authority, number)}/{place}"),
                meeting.IsClosed ? "Decision corrected" : "Decision recorded",
                before.IsDecided ? Logged(before) : null,
                Logged(after)
            );
        });
        return after;
    }

    /// <summary>Closes a meeting: from then on it is only read, and corrected with a reason.</summary>
    public void Close(string authority, long number, string by)
    {
        var meeting = Meeting(authority, number);
        if (meeting.IsClosed)
        {
            throw new TrackerRefused("The meeting is closed already.");
        }

        database.Write(transaction =>
        {
            _store.Close(transaction, authority, number, by);
            _log.Note<object>(
                transaction,
                by,
                Subject,
                Id(authority, number),
                "Meeting closed",
                null,
                new { meeting.HeldOn }
            );
        });
    }

    private void RefuseWrongDay(string authority, MeetingToBegin meeting)
    {
        if (!register.Months(authority).Contains(meeting.Month))
        {
            throw new TrackerRefused(
                $"{meeting.Month.ToWords()} is not frozen, so nobody knows yet who is on the tracker: choose a frozen month.",
                "Month"
            );
        }

        if (meeting.HeldOn > _store.Today)
        {
            throw new TrackerRefused("The day has not come yet: begin the meeting on its day.", "HeldOn");
        }

        if (meeting.HeldOn < meeting.Month.FirstDay)
        {
            throw new TrackerRefused(
                $"The meeting cannot have looked at {meeting.Month.ToWords()} before it began: write a later day, or choose an earlier month.",
                "HeldOn"
            );
        }
    }

    private static void RefuseIncomplete(TrackerItem item, TrackerMeeting meeting)
    {
        if (item.ExitReason is not null)
        {
            if (!item.HasLeft)
            {
                throw new TrackerRefused(
                    "The child still stands behind a reason of this tracker, so there is no exit yet: leave the exit reason empty.",
                    "ExitReason"
                );
            }

            return;
        }

        if (item.Decision is null)
        {
            throw new TrackerRefused("Choose what was decided.", "Decision");
        }

        if (item.DecidedRole is null)
        {
            throw new TrackerRefused("The role that carries it out is missing: write it.", "Role");
        }

        if (item.NextReview is null)
        {
            throw new TrackerRefused("Write the day of the next review.", "NextReview");
        }

        if (item.NextReview <= meeting.HeldOn)
        {
            throw new TrackerRefused("The next review has to be after the meeting: write a later day.", "NextReview");
        }
    }

    private static string? Chosen(IReadOnlyList<TrackerChoice> choices, string? key, string field, string named) =>
        string.IsNullOrWhiteSpace(key) ? null
        : choices.Any(choice => choice.Key == key) ? key
        : throw new TrackerRefused(
            $"'{key}' is none of the {named}: choose one of {string.Join(", ", choices.Select(choice => choice.Key))}.",
            field
        );

    private static TrackerItem Item(long meeting, int place, TrackerRow row) =>
        new()
        {
            Meeting = meeting,
            Place = place,
            PersonId = row.PersonId,
            AreaId = row.AreaId,
            Since = row.Since.LastDay,
            Reasons = row.HasLeft ? "" : string.Join('\n', row.Reasons.Select(reason => reason.Indicator)),
        };

    /// <summary>What of an item stands in the change log, which administrators read: nothing that leads to a child.</summary>
    private static object Logged(TrackerItem item) =>
        new
        {
            item.Decision,
            item.DecidedRole,
            item.NextReview,
            item.ExitReason,
        };

    private TrackerDefinition Tracker(string key) =>
        register.Trackers.Find(key)
        ?? throw new TrackerRefused($"There is no tracker '{key}': choose one of the list.");

    private TrackerMeeting Meeting(string authority, long number) =>
        register.Meeting(authority, number)
        ?? throw new TrackerRefused("There is no such meeting: open it from its tracker.");

    private static string Id(string authority, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{authority}/{number}");
}
