using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core;

/// <summary>
/// The panel of the invented council: two meetings that were held, one to come, and five recommendations that stand differently. Its dates lie around
/// today, so that the clocks have something to say.
/// </summary>
public sealed class SampleScrutiny(ScrutinyRecords records, EditionStore editions, WorkingDays calendar)
{
    /// <summary>Before the papers of the second meeting are due, whatever holidays lie between.</summary>
    internal const int DaysSinceEdition = DaysSinceSecond + 14;

    private const string By = "the sample";
    private const int DaysSinceFirst = 126;
    private const int DaysSinceSecond = 56;
    private const int DaysToNext = 35;
    private static readonly Month First = new(2023, 5);
    private readonly SampleReportForm _form = new(records, By);

    /// <summary>Adds it once, and not at all where the bank holidays around today are not known.</summary>
    public void AddMissing()
    {
        if (records.Panels.Of(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        try
        {
            Add();
        }
        catch (ArgumentOutOfRangeException)
        {
            // The calendar ends before the sample's next meeting: the council has no panel then.
        }
    }

    private void Add()
    {
        var (first, second, next) = (Day(-DaysSinceFirst), Day(-DaysSinceSecond), Day(DaysToNext));
        var panel = records.Panels.Save(SamplePanel.Founded, By);
        var one = Hold(Plan(panel, first, First));
        Recommendation[] made =
        [
            .. SamplePanel.Recommended(one, Report(one)).Select(each => records.Recommendations.Make(each, By)),
        ];
        Note(
            made[0],
            RecommendationEventKind.Completed,
            "The guide to thresholds was sent to every school.",
            first.AddDays(40)
        );
        Note(made[1], RecommendationEventKind.Completed, "The audit plan was sent to members.", first.AddDays(50));
        Note(
            made[2],
            RecommendationEventKind.Rejected,
            "The law asks for these visits; they cannot be replaced by calls.",
            first.AddDays(30)
        );
        Note(made[3], RecommendationEventKind.Responded, "A plan for sufficiency is being drafted.", first.AddDays(45));

        var two = Plan(panel, second, First.Next);
        records.Questions.Ask(two, "cpp_n", "Chair", "Why are fewer children on plans than last year?", By);
        var answered = records.Questions.Of(two).Single();
        records.Questions.Answer(
            SampleCouncil.Code,
            answered.QuestionId,
            "More plans ended than began in spring; the service has looked at why in each team.",
            "Head of safeguarding",
            By
        );
        two = Hold(two);
        Decide(made[0], two, isAccepted: true, "");
        Decide(made[1], two, isAccepted: false, "Members asked for the plan with dates for each team.");
        Note(made[3], RecommendationEventKind.Completed, "The plan for sufficiency was published.", second.AddDays(21));
        SampleEscalations.Add(records.Escalations, panel, made[4], second, By);
        Coming(panel, next);
    }

    private Meeting Plan(Panel panel, DateOnly day, Month month)
    {
        var meeting = records.Meetings.Plan(
            new MeetingToPlan
            {
                AuthorityCode = panel.AuthorityCode,
                PanelId = panel.PanelId,
                MeetsOn = day,
                BeginsAt = "5.30 pm",
                Place = "Committee room 1",
                Month = month,
            },
            By
        );
        _form.Add(meeting, month, EditionOf(month));
        return meeting;
    }

    /// <summary>Null where no edition of the month was composed.</summary>
    private long? EditionOf(Month month) =>
        editions
            .All(SampleCouncil.Code)
            .FirstOrDefault(edition => edition.Month == month && edition.Layout == ReportLayouts.Usual)
            ?.EditionId;

    /// <summary>Position of the first report on the agenda.</summary>
    private int Report(Meeting meeting) => records.Agendas.Of(meeting).Items.First(item => item.IsReport).Position;

    /// <summary>Takes every step in time, as far as it can be taken today.</summary>
    private Meeting Hold(Meeting meeting)
    {
        foreach (var line in records.Journey(meeting).Where(line => line.Step < JourneyStep.MeetingHeld))
        {
            records.Take(meeting, line.Step, line.PlannedOn, null, By);
        }

        var held = records.Held.Record(
            meeting.AuthorityCode,
            meeting.MeetingId,
            [
                new Presence(1, PresenceKind.Present),
                new Presence(2, PresenceKind.Present),
                new Presence(3, PresenceKind.Apologies),
                new Presence(4, PresenceKind.Substituted),
                new Presence(6, PresenceKind.Present),
            ],
            By
        );
        Write(
            held,
            Report(held),
            AgendaField.Resolutions,
            "That the report is noted.",
            "That the recommendations below are made to the executive."
        );
        foreach (
            var line in records
                .Journey(held)
                .Where(line => line.DoneOn is null && line.PlannedOn <= records.Meetings.Today)
        )
        {
            records.Take(held, line.Step, line.PlannedOn, null, By);
        }

        return held;
    }

    private void Coming(Panel panel, DateOnly day)
    {
        var meeting = Plan(panel, day, First.Next.Next);
        var exempt = records.Agendas.AddReport(
            meeting,
            "Learning from a review",
            new Exemption(
                2,
                "rule 10.4 of the access to information rules",
                "The child and the family could be recognised."
            ),
            null,
            By
        );
        Write(meeting, exempt.Position, AgendaField.BriefSummary, "What was learned from a review, and what changes.");
        records.Questions.Ask(
            meeting,
            "cpp_visit_10wd_pct",
            "Vice-chair",
            "What keeps visits from being made in time?",
            By
        );
        if (records.Journey(meeting)[0] is { DoneOn: null } call && call.PlannedOn <= records.Meetings.Today)
        {
            records.Take(meeting, call.Step, call.PlannedOn, null, By);
        }
    }

    private void Note(Recommendation about, RecommendationEventKind kind, string said, DateOnly on) =>
        records.Recommendations.Note(about.AuthorityCode, about.PanelId, about.Number, kind, said, on, By);

    private void Decide(Recommendation about, Meeting meeting, bool isAccepted, string said) =>
        records.Recommendations.Decide(
            about.AuthorityCode,
            about.PanelId,
            about.Number,
            meeting.MeetingId,
            isAccepted,
            said,
            By
        );

    private void Write(Meeting meeting, int position, AgendaField field, params string[] lines) =>
        records.Agendas.Write(meeting, position, field, lines, By);

    /// <summary>The working day on or after a day so many days from today.</summary>
    private DateOnly Day(int days)
    {
        var day = records.Meetings.Today.AddDays(days);
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
