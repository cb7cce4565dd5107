using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Tests.Reports;

namespace Yardstick.Tests.Commentaries;

public sealed class TaskRulesTests
{
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly DateOnly Due = new(2023, 7, 11);
    private static readonly DateOnly Today = new(2023, 7, 4);

    [Fact]
    public void A_red_figure_must_be_explained_with_its_arithmetic()
    {
        // At least 95%: amber reaches down to 89.3, and 86 lies below it.
        var task = Assert.Single(Tasks(Judged.Against(">=95%", Judged.Visits, "92%", "86%")));

        Assert.Equal((Visits, Judged.June2023, Due), (task.Indicator, task.Month, task.DueOn));
        var reason = Assert.Single(task.Reasons);
        Assert.Equal(
            (TaskCause.Red, "red: 86 misses the target of at least 95 by 9; amber up to 5.7"),
            (reason.Cause, reason.Why)
        );
    }

    [Fact]
    public void A_figure_that_meets_its_target_in_usual_variation_needs_no_words() =>
        Assert.Empty(Tasks(Judged.Against(">=95%", Judged.Visits, "97%", "96%")));

    [Fact]
    public void A_sign_of_real_change_must_be_explained_even_without_a_target()
    {
        // Eleven months of 80 and 82 and then 50: far below any limit of chance.
        var task = Assert.Single(
            Tasks(
                Judged.Figure(
                    Judged.Visits,
                    ["80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "50%"]
                )
            )
        );

        var reason = Assert.Single(task.Reasons);
        Assert.Equal(TaskCause.Signal, reason.Cause);
        Assert.StartsWith("real change for the worse: ", reason.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_other_than_the_month_before_must_be_explained_for_the_better_too()
    {
        var june = Judged.Against(">=95%", Judged.Visits, "86%", "96%");
        var may = Judged.Against(">=95%", Judged.Visits, "90%", "86%");

        var task = Assert.Single(Tasks(june, before: may));

        var reason = Assert.Single(task.Reasons);
        Assert.Equal((TaskCause.ChangedRating, "green, and red in May 2023"), (reason.Cause, reason.Why));
    }

    [Fact]
    public void A_promise_is_due_when_its_day_comes_before_the_commentary_is_due()
    {
        var onTheDay = Action("a", Visits, Due) with { Kind = ActionKind.Analysis };
        var later = Action("b", "rereferrals_pct", Due.AddDays(1));
        var done = Action("c", "rereferrals_pct", Due) with { Standing = ActionStanding.Done };
        var ofNoIndicator = Action("d", null, Due);

        var task = Assert.Single(Tasks(actions: [onTheDay, later, done, ofNoIndicator]));

        var reason = Assert.Single(task.Reasons);
        Assert.Equal(Visits, task.Indicator);
        Assert.Equal(
            (TaskCause.PromiseDue, "a", "analysis promised by 11 July 2023: look into the visits"),
            (reason.Cause, reason.About, reason.Why)
        );
    }

    [Fact]
    public void A_figure_in_doubt_needs_words_each_month_and_is_asked_for_again_when_the_promised_day_is_over()
    {
        var state = State(promisedOn: Today.AddDays(-1));

        var task = Assert.Single(Tasks(states: [state]));

        Assert.Equal([TaskCause.AnswerOverdue, TaskCause.InDoubt], task.Reasons.Select(reason => reason.Cause));
        Assert.Equal(
            "the panel was promised an answer by 3 July 2023, and the figure is still under review",
            task.Reasons[0].Why
        );
        Assert.Equal(
            [TaskCause.InDoubt],
            Assert.Single(Tasks(states: [State(Today)])).Reasons.Select(reason => reason.Cause)
        );
    }

    [Fact]
    public void A_state_that_was_ended_or_begins_with_a_later_month_asks_for_nothing()
    {
        Assert.Empty(Tasks(states: [State(Today) with { EndedAt = new DateTime(2023, 7, 1) }]));
        Assert.Empty(Tasks(states: [State(Today) with { FromMonth = Judged.June2023.Next }]));
    }

    [Fact]
    public void An_indicator_has_one_task_with_all_its_reasons_the_most_urgent_first()
    {
        var task = Assert.Single(
            Tasks(
                Judged.Against(">=95%", Judged.Visits, "96%", "86%"),
                before: Judged.Against(">=95%", Judged.Visits, "96%"),
                actions: [Action("a", Visits, Today)]
            )
        );

        Assert.Equal(
            [TaskCause.Red, TaskCause.ChangedRating, TaskCause.PromiseDue],
            task.Reasons.Select(reason => reason.Cause)
        );
    }

    private static IReadOnlyList<CommentaryTask> Tasks(
        Assessment? figure = null,
        Assessment? before = null,
        IReadOnlyList<AgreedAction>? actions = null,
        IReadOnlyList<IndicatorState>? states = null
    ) =>
        TaskRules.For(
            new TaskMaterial
            {
                AuthorityCode = "1001",
                Month = Judged.June2023,
                Assessments = figure is null ? [] : [figure],
                MonthBefore = before is null ? [] : [before],
                Actions = actions ?? [],
                States = states ?? [],
                DueOn = Due,
                Today = Today,
            }
        );

    private static AgreedAction Action(string id, string? indicator, DateOnly due) =>
        new()
        {
            AuthorityCode = "1001",
            Id = id,
            Kind = ActionKind.Action,
            Wording = "look into the visits",
            OwnerRole = "Head of service",
            Indicator = indicator,
            DueOn = due,
            Standing = ActionStanding.Open,
            Origin = "commentary, May 2023",
            OpenedAt = new DateTime(2023, 6, 8),
            OpenedBy = "ann@council.example",
        };

    private static IndicatorState State(DateOnly promisedOn) =>
        new()
        {
            AuthorityCode = "1001",
            Id = "s",
            Indicator = "rereferrals_pct",
            Kind = StateKind.UnderReview,
            Cause = "the formula counts siblings twice",
            ResponsibleRole = "Performance lead",
            PromisedOn = promisedOn,
            FromMonth = Judged.June2023.Previous,
            SetAt = new DateTime(2023, 5, 8),
            SetBy = "ann@council.example",
        };
}
