using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.PlainLanguage;
using Plain = Yardstick.Core.Reports.PlainLanguage.PlainLanguage;

namespace Yardstick.Tests.Reports.PlainLanguage;

/// <summary>A figure in plain words says what the figure says, and no more.</summary>
public sealed class PlainLanguageTests
{
    private static readonly PlainWording Visits = new()
    {
        Indicator = Judged.Visits.Key,
        Title = "Visits",
        People = "children with a safety plan",
        Did = "had a visit in time",
        Why = "Children in danger must be seen often.",
        Good = "A high number is good. Every child should be seen.",
    };

    private static readonly PlainWording Contacts = Visits with
    {
        Indicator = Judged.Contacts.Key,
        People = "calls about children",
        Did = "reached us in the month",
        Why = "A call can be the start of help.",
        Good = "There is no right number.",
    };

    [Fact]
    public void The_outcome_comes_first_then_the_figure_out_of_a_hundred_then_what_good_looks_like_then_the_target() =>
        Assert.Equal(
            [
                "Children in danger must be seen often.",
                "Out of 100 children with a safety plan, 86 had a visit in time.",
                "A high number is good.",
                "Every child should be seen.",
                "Our target is at least 95 out of 100.",
                "We did not meet our target.",
            ],
            Plain.Of(Judged.Against(">=95%", Judged.Visits, "86% (265/307)"), Visits)
        );

    [Theory]
    [InlineData("96%", "We met our target.")]
    // Amber down to 6% of the target below it: 95 - 5.7 = 89.3.
    [InlineData("90%", "We nearly met our target.")]
    [InlineData("89%", "We did not meet our target.")]
    public void A_rating_is_said_in_words(string printed, string sentence) =>
        Assert.Contains(sentence, Plain.Of(Judged.Against(">=95%", Judged.Visits, printed), Visits));

    [Fact]
    public void Few_cases_are_said_as_they_are_and_not_blown_up_to_a_hundred() =>
        Assert.Contains(
            "Out of 12 children with a safety plan, 9 had a visit in time.",
            Plain.Of(Judged.Figure(Judged.Visits, "75% (9/12)"), Visits)
        );

    [Fact]
    public void A_share_that_rounds_to_nought_is_not_none() =>
        Assert.Contains(
            "Out of 100 children with a safety plan, fewer than 1 had a visit in time.",
            Plain.Of(Judged.Figure(Judged.Visits, "0% (2/900)"), Visits)
        );

    [Theory]
    [InlineData("1,910", "1,910 calls about children reached us in the month.")]
    [InlineData("0", "No calls about children reached us in the month.")]
    [InlineData("1", "The number was 1.")]
    public void A_count_is_said_as_a_count(string printed, string sentence) =>
        Assert.Contains(sentence, Plain.Of(Judged.Figure(Judged.Contacts, printed), Contacts));

    [Fact]
    public void A_year_ago_is_higher_or_lower_and_not_better_or_worse_because_most_figures_move_without_cause()
    {
        // June 2022 to June 2023: thirteen months.
        var sentences = Plain.Of(Judged.Figure(Judged.Visits, ["80%", .. Enumerable.Repeat("84%", 11), "86%"]), Visits);

        Assert.Contains("A year ago it was lower: 80.", sentences);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("better", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hidden_figure_says_kindly_that_it_is_hidden_and_nothing_that_would_give_it_away()
    {
        var hidden = Judged.Against(">=95%", Judged.Visits, "50% (3/6)") with
        {
            Figure = new Figure.Suppressed("small"),
            Displayed = "c",
        };

        Assert.Equal(
            [
                "Children in danger must be seen often.",
                "We do not show this number.",
                "It is about very few children.",
                "This keeps their lives private.",
            ],
            Plain.Of(hidden, Visits)
        );
    }

    [Theory]
    [InlineData(Ratio.NoCases, "There was nothing to count this time.")]
    [InlineData("printed as 'TBC': to be confirmed", "Sorry, we do not have this number for this month.")]
    public void A_figure_that_is_not_there_is_never_nought(string reason, string sentence) =>
        Assert.Equal(
            sentence,
            Plain.Of(
                Judged.Figure(Judged.Visits, "50%") with
                {
                    Figure = new Figure.NotAvailable(reason),
                    Displayed = "",
                },
                Visits
            )[^1]
        );

    [Fact]
    public void A_rate_is_said_out_of_ten_thousand()
    {
        var rate = Judged.Figure(Judged.Contacts with { Unit = IndicatorUnit.RatePer10000 }, "71");

        Assert.Contains(
            "Out of 10,000 children in our area, 71 lived in our care.",
            Plain.Of(rate, Contacts with { People = "children in our area", Did = "lived in our care" })
        );
    }
}
