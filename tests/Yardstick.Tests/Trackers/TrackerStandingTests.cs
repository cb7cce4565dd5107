using Yardstick.Core.Periods;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Trackers;

/// <summary>
/// The tracker of long protection plans from March to July 2023. Ann is behind both reasons from March on; Ben behind one in March, not in April, and
/// again from May; Cy in March and April alone.
/// </summary>
public sealed class TrackerStandingTests
{
    private static readonly Month March = new(2023, 3);
    private static readonly Month May = new(2023, 5);
    private static readonly Month July = new(2023, 7);

    private static readonly TrackerDefinition Tracker = Measured.Product.Value.Trackers.Find("long-protection-plans")!;

    private static readonly TrackerCohort Cohort = new(
        Tracker,
        Month.RunEnding(July, 5),
        [
            .. Month
                .RunEnding(July, 5)
                .SelectMany(month =>
                    new[] { Of("cpp_12m_tracked_n", month, "Ann", "T1"), Of("cpp_18m_n", month, "Ann", "T1") }
                ),
            .. new[] { March, May, May.Next, July }.Select(month => Of("cpp_12m_tracked_n", month, "Ben", "T2")),
            Of("cpp_12m_tracked_n", March, "Cy", null),
            Of("cpp_12m_tracked_n", March.Next, "Cy", null),
        ]
    );

    [Fact]
    public void A_child_is_one_row_with_all_reasons_since_the_first_month_of_the_unbroken_run()
    {
        var rows = Rows(May, [], []);

        Assert.Equal(
            [("Ann", "cpp_18m_n cpp_12m_tracked_n", March), ("Ben", "cpp_12m_tracked_n", May)],
            rows.Select(row =>
                (row.PersonId, string.Join(' ', row.Reasons.Select(reason => reason.Indicator)), row.Since)
            )
        );
    }

    [Fact]
    public void A_reason_is_counted_by_the_team_that_answered_for_it()
    {
        Assert.Equal(3, Cohort.Count(Tracker.Reasons[1], March, _ => true));
        Assert.Equal(1, Cohort.Count(Tracker.Reasons[1], March, team => team == "T2"));
        Assert.Equal(1, Cohort.Count(Tracker.Reasons[1], March, team => team is null));
        Assert.Equal(["Ben"], Rows(March, [], [], team => team == "T2").Select(row => row.PersonId));
    }

    [Fact]
    public void Before_the_first_meeting_nobody_has_left() =>
        Assert.DoesNotContain(Rows(May, [], []), row => row.HasLeft);

    [Fact]
    public void A_child_who_has_left_stays_in_the_list_until_the_panel_says_why()
    {
        var first = Meeting(1, March, new DateOnly(2023, 4, 10));
        var second = Meeting(2, May, new DateOnly(2023, 6, 10));

        Assert.Equal("left: exit reason to be recorded", Row(Rows(May, [first], []), "Cy").Standing);

        // Recorded at the meeting about May: there with the reason in May, gone in June.
        TrackerItem[] exit = [Item(2, "Cy") with { Reasons = "", ExitReason = "moved" }];
        Assert.Equal(
            "left: Moved to another authority",
            Row(Rows(May, [first, second], exit, asAt: second.HeldOn), "Cy").Standing
        );
        Assert.DoesNotContain(Rows(May.Next, [first, second], exit), row => row.PersonId == "Cy");

        // On the last day of May the meeting of 10 June is not known.
        Assert.Equal("left: exit reason to be recorded", Row(Rows(May, [first, second], exit), "Cy").Standing);
    }

    [Fact]
    public void A_child_who_comes_back_begins_anew_without_what_was_decided_before()
    {
        var meeting = Meeting(1, March, new DateOnly(2023, 4, 10));
        TrackerItem[] decided = [Item(1, "Ben"), Item(1, "Ann")];

        Assert.Null(Row(Rows(May, [meeting], decided), "Ben").Decided);
        Assert.Equal("The plan goes on", Row(Rows(May, [meeting], decided), "Ann").Decision);
    }

    [Fact]
    public void A_review_is_overdue_on_the_day_after_it_and_no_longer_when_a_later_meeting_has_decided()
    {
        var first = Meeting(1, March, new DateOnly(2023, 4, 10));
        var second = Meeting(2, May, new DateOnly(2023, 6, 10));
        TrackerItem[] items =
        [
            Item(1, "Ann") with
            {
                NextReview = new DateOnly(2023, 5, 31),
            },
            Item(2, "Ann") with
            {
                NextReview = new DateOnly(2023, 8, 1),
            },
        ];

        Assert.False(Row(Rows(May, [first, second], items), "Ann").IsOverdue);
        Assert.True(Row(Rows(May, [first, second], items, asAt: new DateOnly(2023, 6, 1)), "Ann").IsOverdue);
        Assert.False(Row(Rows(May, [first, second], items, asAt: second.HeldOn), "Ann").IsOverdue);
    }

    private static TrackerRow Row(IEnumerable<TrackerRow> rows, string person) =>
        Assert.Single(rows, row => row.PersonId == person);

    private static IReadOnlyList<TrackerRow> Rows(
        Month month,
        TrackerMeeting[] meetings,
        TrackerItem[] items,
        Func<string?, bool>? isIn = null,
        DateOnly? asAt = null
    ) => new TrackerStanding(Cohort, meetings, items).Rows(month, asAt ?? month.LastDay, isIn ?? (_ => true));

    private static CountedMember Of(string indicator, Month month, string person, string? area) =>
        new()
        {
            Indicator = indicator,
            PeriodEnd = month.LastDay,
            PersonId = person,
            AreaId = area,
            Numerator = 1,
        };

    private static TrackerMeeting Meeting(long number, Month about, DateOnly heldOn) =>
        new()
        {
            Number = number,
            Tracker = Tracker.Key,
            PeriodEnd = about.LastDay,
            HeldOn = heldOn,
            RolesPresent = "Head of service",
            BegunBy = "Alex",
            BegunAt = heldOn.ToDateTime(TimeOnly.MinValue),
        };

    private static TrackerItem Item(long meeting, string person) =>
        new()
        {
            Meeting = meeting,
            Place = 1,
            PersonId = person,
            Since = March.LastDay,
            Reasons = "cpp_12m_tracked_n",
            Decision = "goes-on",
            DecidedRole = "Team manager",
            NextReview = new DateOnly(2023, 12, 1),
        };
}
