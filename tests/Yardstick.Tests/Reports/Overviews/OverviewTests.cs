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
            Keys(Of(Amber, RedNear, Green, RedFarOff, Signal).NeedsAttention)
        );

    [Fact]
    public void Each_figure_says_why_it_needs_attention()
    {
        var figure = Of(RedNear).NeedsAttention.Single();

        Assert.Equal("10 points under the target of at least 95%.", figure.Predicate);
    }

    [Fact]
    public void What_got_better_is_listed_even_when_it_is_still_red() =>
        // 80% to 85% is +6%, 96% to 98% is +2%.
        Assert.Equal(["red_near", "green"], Keys(Of(Amber, Green, RedNear).GotBetter));

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
