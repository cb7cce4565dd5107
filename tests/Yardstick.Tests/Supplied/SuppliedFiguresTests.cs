using Yardstick.Core.Supplied;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Supplied;

/// <summary>What is wrong is refused by cell, and then nothing is stored.</summary>
public sealed class SuppliedFiguresTests
{
    [Theory]
    [InlineData("indicator", "wheels_n", "'wheels_n' is no indicator")]
    [InlineData("indicator", "contacts_n", "contacts_n is made from case records")]
    [InlineData("period", "June", "'June' is not a month")]
    [InlineData("period", "2023-13", "'2023-13' is not a month")]
    [InlineData("period", "2023-07", "'2023-07' has not ended yet")]
    [InlineData("period", "2023-24 Q1", "'2023-24 Q1' is a quarter, and neet_nk_1617_pct is counted by months")]
    [InlineData("area", "T1", "'T1' is not 852")]
    [InlineData("numerator", "301", "301 is more than the denominator 300")]
    [InlineData("numerator", "twelve", "'twelve' is not a number")]
    [InlineData("numerator", "-12", "'-12' is not a number")]
    [InlineData("numerator", "", "The numerator is missing")]
    [InlineData("denominator", "", "The denominator is missing")]
    [InlineData("denominator", "0", "12 is more than the denominator 0", "numerator")]
    [InlineData("value", "4", "A value stands beside numerator or denominator")]
    [InlineData("source", " ", "Nothing says where the figure comes from")]
    [InlineData("supplier", "", "Nothing says which team or body supplied it")]
    [InlineData("correction", "recounted", "No figure of neet_nk_1617_pct is approved for 2023-06")]
    public void A_bad_figure_is_refused_with_its_cell_named(
        string column,
        string text,
        string sentence,
        string? named = null
    )
    {
        using var store = TestStore.On(Engine.DuckDb);
        var figures = SuppliedSample.In(store);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            figures.Supply(Anytown.Code, [SuppliedSample.Row((column, text))], SuppliedSample.Alex)
        );

        var problem = Assert.Single(refusal.Problems);
        Assert.Equal(named ?? column, problem.Column);
        Assert.StartsWith(sentence, problem.Sentence, StringComparison.Ordinal);
        Assert.Empty(figures.Of(Anytown.Code));
    }

    [Theory]
    [InlineData(
        "2023-06",
        "'2023-06' is a month, and families_attached_qtr is counted by quarters: write the quarter, as 2023-24 Q1."
    )]
    [InlineData("2023-25 Q1", "'2023-25 Q1' is not a quarter: write it as 2023-24 Q1.")]
    [InlineData("2023-24 Q2", "'2023-24 Q2' has not ended yet: supply the figure when it is over.")]
    public void A_count_by_quarters_wants_a_quarter_that_is_over(string period, string sentence)
    {
        using var store = TestStore.On(Engine.DuckDb);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            SuppliedSample.In(store).Supply(Anytown.Code, [Claims(period, "15")], SuppliedSample.Alex)
        );

        Assert.Equal(sentence, Assert.Single(refusal.Problems).Sentence);
    }

    [Theory]
    [InlineData("15.5", "numerator", "15.5 is not a whole number")]
    [InlineData("", "value", "No number is given: write the count.")]
    public void A_count_is_a_whole_number(string count, string column, string sentence)
    {
        using var store = TestStore.On(Engine.DuckDb);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            SuppliedSample.In(store).Supply(Anytown.Code, [Claims("2023-24 Q1", count)], SuppliedSample.Alex)
        );

        var problem = Assert.Single(refusal.Problems);
        Assert.Equal(column, problem.Column);
        Assert.StartsWith(sentence, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_alone_cannot_be_more_than_100()
    {
        using var store = TestStore.On(Engine.DuckDb);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            SuppliedSample
                .In(store)
                .Supply(
                    Anytown.Code,
                    [SuppliedSample.Row(("numerator", ""), ("denominator", ""), ("value", "100.1"))],
                    SuppliedSample.Alex
                )
        );

        Assert.Equal("100.1 is more than 100 per cent: check the number.", Assert.Single(refusal.Problems).Sentence);
    }

    [Theory]
    [BothEngines]
    public void One_bad_figure_of_several_leaves_the_store_as_it_was(Engine engine)
    {
        using var store = TestStore.On(engine);
        var figures = SuppliedSample.In(store);
        var held = SuppliedSample.Approved(store, SuppliedSample.Row());

        Assert.Throws<SuppliedRefused>(() =>
            figures.Supply(
                Anytown.Code,
                [SuppliedSample.Row(("period", "2023-05")), SuppliedSample.Row(("numerator", "13"))],
                SuppliedSample.Alex
            )
        );

        var figure = Assert.Single(figures.Of(Anytown.Code));
        Assert.Equal((held, 12m, 300m, true), (figure.Number, figure.Numerator, figure.Denominator, figure.Holds));
    }

    [Fact]
    public void The_same_figure_twice_in_one_delivery_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            SuppliedSample
                .In(store)
                .Supply(Anytown.Code, [SuppliedSample.Row(), SuppliedSample.Row()], SuppliedSample.Alex)
        );

        Assert.Equal(
            "neet_nk_1617_pct stands for 2023-06 twice: keep one of the two.",
            Assert.Single(refusal.Problems).Sentence
        );
    }

    [Fact]
    public void A_figure_that_waits_or_is_approved_is_not_supplied_again_without_a_reason()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var figures = SuppliedSample.In(store);
        var first = figures.Supply(Anytown.Code, [SuppliedSample.Row()], SuppliedSample.Alex).Single();

        Assert.Contains("waits for approval already", Refusal(SuppliedSample.Row()), StringComparison.Ordinal);
        figures.Approve(Anytown.Code, first, SuppliedSample.Sam);
        Assert.Contains("with the same numbers already", Refusal(SuppliedSample.Row()), StringComparison.Ordinal);
        Assert.Contains(
            "write why it changes",
            Refusal(SuppliedSample.Row(("numerator", "13"))),
            StringComparison.Ordinal
        );
        figures.Supply(
            Anytown.Code,
            [SuppliedSample.Row(("numerator", "13"), ("correction", "One more was found."))],
            SuppliedSample.Alex
        );

        string Refusal(SuppliedRow row) =>
            Assert
                .Single(
                    Assert
                        .Throws<SuppliedRefused>(() => figures.Supply(Anytown.Code, [row], SuppliedSample.Alex))
                        .Problems
                )
                .Sentence;
    }

    [Fact]
    public void Nobody_approves_what_they_have_supplied()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var figures = SuppliedSample.In(store);
        var number = figures.Supply(Anytown.Code, [SuppliedSample.Row()], SuppliedSample.Alex).Single();

        var refusal = Assert.Throws<SuppliedRefused>(() =>
            figures.Approve(Anytown.Code, number, "ALEX@anytown.example")
        );

        Assert.EndsWith("another person has to approve it.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(SuppliedStanding.Waiting, figures.Find(Anytown.Code, number)!.Standing);
    }

    [Theory]
    [BothEngines]
    public void A_correction_takes_the_place_of_what_was_approved_and_leaves_it_in_the_list(Engine engine)
    {
        using var store = TestStore.On(engine);
        var figures = SuppliedSample.In(store);
        var first = SuppliedSample.Approved(store, SuppliedSample.Row());
        var second = SuppliedSample.Approved(
            store,
            SuppliedSample.Row(("numerator", "13"), ("correction", "One more was found."))
        );

        Assert.Equal(
            [(second, true), (first, false)],
            figures.Of(Anytown.Code).Select(figure => (figure.Number, figure.Holds))
        );
        figures.Withdraw(Anytown.Code, second, "Of another year.", SuppliedSample.Sam);
        Assert.All(figures.Of(Anytown.Code), figure => Assert.False(figure.Holds));
    }

    private static SuppliedRow Claims(string period, string count) =>
        SuppliedSample.Row(
            ("indicator", SuppliedSample.Families),
            ("period", period),
            ("numerator", count),
            ("denominator", "")
        );
}
