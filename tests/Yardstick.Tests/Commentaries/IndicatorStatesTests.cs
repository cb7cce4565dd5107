using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

public sealed class IndicatorStatesTests
{
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly Month July = Measured.July;
    private static readonly DateOnly Promised = new(2024, 1, 31);

    [Theory, BothEngines]
    public void A_state_is_kept_moved_and_ended_and_each_step_stands_in_the_change_log(Engine engine)
    {
        using var store = TestStore.On(engine);
        var states = On(store);

        var set = states.Set(Wanted(), "ann@council.example");
        Assert.Equal(set, Assert.Single(states.Of("1001")));
        Assert.Equal(
            "under review: the formula counts siblings twice (answer promised to the panel by 31 January 2024; responsible: Performance lead)",
            states.Withholdings("1001")(Visits, July)!.Reason
        );

        var moved = states.PromiseAgain(
            "1001",
            set.Id,
            Promised.AddDays(29),
            "the supplier is late",
            "ann@council.example"
        );
        Assert.Equal((new DateOnly(2024, 2, 29), "the supplier is late"), (moved.PromisedOn, moved.Cause));

        states.End("1001", set.Id, "the formula was mended", "olive@council.example");
        Assert.Null(states.Withholdings("1001")(Visits, July));
        Assert.Equal("the formula was mended", Assert.Single(states.Of("1001", Visits)).Outcome);
        Assert.Equal(
            ["State of an indicator ended", "Another day promised to the panel", $"{Visits} set under review"],
            new ChangeLog(store.Database, SomePeople.Clock).Latest(3).Select(change => change.What)
        );
    }

    [Fact]
    public void Only_months_from_the_first_doubtful_one_are_withheld()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var states = On(store);
        states.Set(Wanted(), "ann");

        var withheld = states.Withholdings("1001");

        Assert.Null(withheld(Visits, July.Previous));
        Assert.NotNull(withheld(Visits, July));
        Assert.NotNull(withheld(Visits, July.Next));
        Assert.Null(withheld("rereferrals_pct", July));
        Assert.Null(states.Withholdings("1002")(Visits, July));
    }

    [Fact]
    public void What_is_missing_wrong_or_there_already_is_refused_in_a_sentence()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var states = On(store);
        states.Set(Wanted(), "ann");

        Refused("is under review already", Wanted());
        Refused("There is no indicator 'visits'", Wanted() with { Indicator = "visits" });
        Refused("The cause is empty", Wanted() with { Indicator = "rereferrals_pct", Cause = " " });
        Refused("role is empty", Wanted() with { Indicator = "rereferrals_pct", ResponsibleRole = null });
        Refused("day is over", Wanted() with { Indicator = "rereferrals_pct", PromisedOn = new DateOnly(2023, 8, 3) });
        Assert.Throws<CommentaryRefused>(() => states.End("1001", "nothing", "mended", "ann"));

        void Refused(string words, StateToSet wanted) =>
            Assert.Contains(
                words,
                Assert.Throws<CommentaryRefused>(() => states.Set(wanted, "ann")).Message,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void A_withheld_figure_keeps_its_value_and_has_neither_rating_nor_direction_nor_signal()
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month([
                Measured.Percentage(Visits, July.Previous, 61, 65),
                Measured.Percentage(Visits, July, 40, 62),
            ])
        );
        var withholding = new Withholding("under review", "under review: the formula is doubtful");

        var judged = Assert.Single(
            Measured
                .Product.Value.AssessorFor([delivery], (key, _) => key == Visits ? withholding : null)
                .Assess(July, delivery.Edition.Name, [delivery])
        );

        // 40 / 62 = 64.5...: red against at least 92% if it were judged.
        Assert.Equal(("65%", withholding), (judged.Displayed, judged.Withheld));
        Assert.Equal(withholding.Reason, Assert.IsType<Judgement<Rag>.NotMade>(judged.Rag).Reason);
        Assert.Equal(withholding.Reason, Assert.IsType<Judgement<Direction>.NotMade>(judged.Direction).Reason);
        Assert.Equal(withholding.Reason, Assert.IsType<Judgement<Variation>.NotMade>(judged.Variation).Reason);
        Assert.Equal(withholding.Reason, Assert.IsType<Judgement<Assurance>.NotMade>(judged.Assurance).Reason);
        // (64.516 - 93.846) / 93.846 = -31.25%: arithmetic is no judgement.
        Assert.True(judged.ChangeOnMonth.Is(-31));
    }

    private static IndicatorStates On(TestStore store) =>
        new(store.Database, Measured.Product.Value.Catalogue, SomePeople.Clock);

    private static StateToSet Wanted() =>
        new(
            "1001",
            Visits,
            StateKind.UnderReview,
            "the formula counts siblings twice",
            "Performance lead",
            Promised,
            July
        );
}
