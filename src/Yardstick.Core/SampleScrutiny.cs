using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
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
public sealed class SampleScrutiny(ScrutinyRecords records, WorkingDays calendar)
{
    private const string By = "the sample";
    private const int DaysSinceFirst = 126;
    private const int DaysSinceSecond = 56;
    private const int DaysToNext = 35;
    private static readonly Month First = new(2023, 5);

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
        var panel = Panel();
        var one = Hold(Plan(panel, first, First));
        var made = Recommendations(one);
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
        records.Questions.Ask(two, "cpp_n", "Chair", "Why are more children on plans than a year ago?", By);
        var answered = records.Questions.Of(two).Single();
        records.Questions.Answer(
            SampleCouncil.Code,
            answered.QuestionId,
            "Larger families began plans in spring; the figure by family has hardly moved.",
            "Head of safeguarding",
            By
        );
        two = Hold(two);
        Decide(made[0], two, isAccepted: true, "");
        Decide(made[1], two, isAccepted: false, "Members asked for the plan with dates for each team.");
        Note(made[3], RecommendationEventKind.Completed, "The plan for sufficiency was published.", second.AddDays(21));
        Coming(panel, next);
    }

    private Panel Panel() =>
        records.Panels.Save(
            new Panel
            {
                AuthorityCode = SampleCouncil.Code,
                PanelId = "",
                Name = "Children’s services scrutiny panel",
                TermsOfReference =
                    "The panel scrutinises services for children and families in public: early help, safeguarding, children in care and those who leave it. It looks at performance at every meeting.",
                Quorum = 3,
                Seats =
                [
                    new PanelSeat(
                        1,
                        "Chair",
                        SeatKind.Councillor,
                        "Councillor for North ward",
                        "Councillor for Park ward"
                    ),
                    new PanelSeat(2, "Vice-chair", SeatKind.Councillor, "Councillor for Mill ward", null),
                    new PanelSeat(3, "Member", SeatKind.Councillor, "Councillor for Harbour ward", null),
                    new PanelSeat(
                        4,
                        "Member",
                        SeatKind.Councillor,
                        "Councillor for Castle ward",
                        "Councillor for Park ward"
                    ),
                    new PanelSeat(5, "Member", SeatKind.Councillor, null, null),
                    new PanelSeat(6, "Parent governor", SeatKind.Appointed, "A parent governor", null),
                ],
            },
            By
        );

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
        Report(meeting, month);
        return meeting;
    }

    private void Report(Meeting meeting, Month month)
    {
        var item = records.Agendas.AddReport(
            meeting,
            $"Performance of children’s services, {month.ToWords()}",
            null,
            null,
            By
        );
        Write(meeting, 0, AgendaField.CorporateGoal, "Children get a good start in life");
        Write(meeting, 0, AgendaField.InvitedOfficers, "Director of children’s services", "Head of safeguarding");
        Write(
            meeting,
            0,
            AgendaField.Notices,
            "The meeting is open to the public and may be filmed.",
            "Members may ask about a figure before the papers are published."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Summary,
            "The panel considers and challenges the figures of the month."
        );
        Write(meeting, item.Position, AgendaField.ReportOf, "Scrutiny officer");
        Write(meeting, item.Position, AgendaField.ExecutiveDirector, "Director of children’s services");
        Write(meeting, item.Position, AgendaField.Author, "Scrutiny officer");
        Write(
            meeting,
            item.Position,
            AgendaField.BriefSummary,
            $"The figures of children’s services to {month.ToWords()}, with what the service says about them."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Recommendations,
            "That the panel considers the figures and challenges them."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Reasons,
            "Regular scrutiny of performance is in the panel’s terms of reference."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Detail,
            "Each figure is judged against its target, other councils and its own history.",
            "The cabinet member and senior managers present the overview."
        );
        Write(meeting, item.Position, AgendaField.Appendices, $"Performance report, {month.ToWords()}");
    }

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
        var report = records.Agendas.Of(held).Items.Single(item => item.IsReport);
        Write(
            held,
            report.Position,
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

    private Recommendation[] Recommendations(Meeting meeting) =>
        [
            Recommend(
                meeting,
                "Referrals",
                "That every school is sent a short guide to the thresholds.",
                "Head of the front door",
                "referrals_n"
            ),
            Recommend(
                meeting,
                "Audits",
                "That members see the year’s plan of audits, with dates.",
                "Quality assurance lead"
            ),
            Recommend(
                meeting,
                "Visits",
                "That telephone calls may stand in for visits to children on plans.",
                "Head of safeguarding",
                "cpp_visit_10wd_pct"
            ),
            Recommend(
                meeting,
                "Placements",
                "That a plan for enough placements near home is published.",
                "Head of children in care",
                "cla_n"
            ),
            Recommend(
                meeting,
                "Caseloads",
                "That the panel is told at each meeting how many social workers hold twenty children or more.",
                "Director of children’s services"
            ),
        ];

    private Recommendation Recommend(
        Meeting meeting,
        string title,
        string wording,
        string role,
        params string[] indicators
    ) =>
        records.Recommendations.Make(
            new RecommendationToMake
            {
                AuthorityCode = meeting.AuthorityCode,
                MeetingId = meeting.MeetingId,
                Item = records.Agendas.Of(meeting).Items.Single(item => item.IsReport).Position,
                Title = title,
                Wording = wording,
                ResponsibleRole = role,
                Indicators = indicators,
            },
            By
        );

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
