using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Overviews;

public sealed class OverviewTests
{
    private static readonly string[] Steady =
    [
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
    ];

    private static readonly Assessment Amber = Named("amber", "95%", "95%", "94%");
    private static readonly Assessment RedFarOff = Named("red_far", "95%", "60%", "60%");
    private static readonly Assessment RedNear = Named("red_near", "95%", "80%", "85%");
    private static readonly Assessment Signal = Named("signal", "50%", [.. Steady, "60%"]);
    private static readonly Assessment Green = Named("green", "95%", "96%", "98%");
    private static readonly Assessment Unjudged = Judged.Figure(Judged.Contacts, "5", "6");

    [Fact]
    public void Signs_of_change_come_first_then_red_by_gap_then_amber() =>
        Assert.Equal(
            ["signal", "red_far", "red_near", "amber"],
            Keys(Of(Amber, RedNear, Green, RedFarOff, Signal).NeedsAttention.Select(line => line.Figure!))
        );

    [Fact]
    public void Each_figure_says_why_it_needs_attention()
    {
        var attention = Of(RedNear).NeedsAttention.Single();

        Assert.Equal(Attention.Red, attention.Why);
        Assert.Equal(
            "rose from 80% to 85%, which is better; 10 points under the target of at least 95%.",
            attention.Because
        );
        Assert.Equal("85%", attention.HowMuch);
    }

    [Fact]
    public void A_sign_of_change_that_is_neither_good_nor_bad_comes_before_red()
    {
        var contacts = Judged.Figure(Judged.Contacts, [.. Steady.Select(value => value.TrimEnd('%')), "99"]);

        Assert.True(contacts.Variation.Is(Variation.Neutral));
        Assert.Equal(
            ["contacts_n", "red_far"],
            Keys(Of(RedFarOff, contacts).NeedsAttention.Select(line => line.Figure!))
        );
    }

    [Fact]
    public void Of_two_that_miss_by_the_same_share_the_longer_standing_comes_first_then_the_order_of_the_report()
    {
        var fresh = Named("fresh", "90%", "95%", "60%");
        var old = Named("old", "90%", "95%", "61%", "60%");
        var last = Named("last", "90%", "95%", "60%");

        Assert.Equal(["old", "fresh", "last"], Keys(Of(fresh, old, last).NeedsAttention.Select(line => line.Figure!)));
    }

    [Fact]
    public void What_got_better_is_listed_even_when_it_is_still_red() =>
        // 80% to 85% is +6%, 96% to 98% is +2%.
        Assert.Equal(["red_near", "green"], Keys(Of(Amber, Green, RedNear).GotBetter));

    [Fact]
    public void A_figure_above_its_history_that_fell_this_month_is_not_said_to_have_got_better()
    {
        // Seven months above the mean are a sign for the better; the last of them is still a fall from 95% to 90%.
        string[] risen = ["70%", "72%", "70%", "72%", "70%", "72%", "90%", "92%", "91%", "93%", "92%", "95%", "90%"];
        var assessment = Named("risen", "50%", risen);

        Assert.True(assessment.Variation.Is(Variation.Improving));
        Assert.Empty(Of(assessment).GotBetter);
    }

    [Fact]
    public void A_figure_far_below_its_history_that_rose_this_month_is_not_said_to_have_got_better()
    {
        var assessment = Named("low", "50%", [.. Steady[..11], "60%", "61%"]);

        Assert.True(assessment.Direction.Is(Direction.Better));
        Assert.Empty(Of(assessment).GotBetter);
    }

    [Fact]
    public void What_has_neither_target_nor_history_is_not_judged() =>
        Assert.Equal([Unjudged], Of(Amber, Unjudged).NotJudged);

    [Fact]
    public void A_figure_printed_in_two_tables_counts_once() =>
        Assert.Single(Of(RedNear, RedNear with { Table = "Another table" }).NeedsAttention);

    private static Overview Of(params Assessment[] assessments) =>
        Overview.Of(assessments, ProductStatements.Writer, []);

    private static IEnumerable<string> Keys(IEnumerable<Core.Reports.Statements.SpokenFigure> figures) =>
        figures.Select(figure => figure.Assessment.Indicator!.Key);

    private static Assessment Named(string key, string target, params string[] printed) =>
        Judged.Against(target, Catalogue.Indicator(key, Polarity.Higher), printed);
}
