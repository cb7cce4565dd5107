using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Periods;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Assessments;

public sealed class WithheldFiguresTests
{
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly Month July = new(2023, 7);

    [Theory]
    [BothEngines]
    public void A_measured_figure_whose_data_quality_is_red_is_shown_and_not_judged_with_the_reason(Engine engine)
    {
        using var store = TestStore.On(engine);
        Grade(store, "Red");

        var judged = Judge(store);

        Assert.Equal(("65%", "data quality red"), (judged.Displayed, judged.Withheld!.Mark));
        Assert.Equal(
            "is not judged: data quality is red, because findings doubt too many of its cases",
            judged.Withheld.Clause
        );
        Assert.Equal("data quality is red", Assert.IsType<Judgement<Rag>.NotMade>(judged.Rag).Reason);
    }

    [Fact]
    public void Amber_data_quality_withholds_nothing_and_neither_does_another_month()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Grade(store, "Amber");
        Grade(store, "Red", "2023-06-30");

        // 40 of 62 are 64.5%, far below at least 92%.
        Assert.True(Judge(store).Rag.Is(Rag.Red));
    }

    [Fact]
    public void What_a_person_marked_as_under_review_is_said_before_a_red_grade()
    {
        using var store = TestStore.On(Engine.DuckDb);
        Grade(store, "Red");
        new IndicatorStates(store.Database, Measured.Product.Value.Catalogue, TimeProvider.System).Set(
            new StateToSet(
                Measured.Council,
                Visits,
                StateKind.UnderReview,
                "late visits",
                "head of service",
                DateOnly.FromDateTime(DateTime.UnixEpoch.AddYears(200)),
                July
            ),
            "ann"
        );

        Assert.Equal("under review", Judge(store).Withheld!.Mark);
    }

    private static Assessment Judge(TestStore store)
    {
        var delivery = Measured.Product.Value.Measured.Of(Measured.Month([Measured.Percentage(Visits, July, 40, 62)]));
        return Assert.Single(
            Measured
                .Product.Value.AssessorFor(
                    [delivery],
                    new WithheldFigures(Measured.Product.Value, store.Database).Of(Measured.Council)
                )
                .Assess(July, delivery.Edition.Name, [delivery])
        );
    }

    private static void Grade(TestStore store, string grade, string month = "2023-07-31") =>
        store.Execute(
            $"""
            insert into snapshot_grade (authority_code, period_end, indicator, area_level, area_id, cases, doubtful, grade)
            values ('{Measured.Council}', date '{month}', '{Visits}', 'authority', 'A0', 62, 12, '{grade}')
            """
        );
}
