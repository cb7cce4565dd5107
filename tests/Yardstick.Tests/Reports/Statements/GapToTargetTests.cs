using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class GapToTargetTests
{
    private readonly GapToTarget _rule = new();

    [Fact]
    public void The_gap_is_said_in_points_and_in_children() =>
        // 290 of 307 is shown as 94%, 291 as 95%: 26 more than 265.
        Assert.Equal(
            "9 points under the target of at least 95%: 26 more children would meet it",
            Say.With(_rule, Judged.Against("95%", Judged.Visits, "86% (265/307)"))
        );

    [Fact]
    public void One_child_is_one_child() =>
        // 95% of 20 is 19.
        Assert.Equal(
            "5 points under the target of at least 95%: 1 more child would meet it",
            Say.With(_rule, Judged.Against("95%", Judged.Visits, "90% (18/20)"))
        );

    [Fact]
    public void A_target_that_must_not_be_exceeded_asks_for_fewer() =>
        // 23% of 100 is 23: 12 fewer than 35.
        Assert.Equal(
            "12 points over the target of at most 23%: 12 fewer children would meet it",
            Say.With(_rule, Judged.Against("23%", Judged.Rereferrals, "35% (35/100)"))
        );

    [Fact]
    public void Without_counts_no_number_of_children_is_claimed() =>
        Assert.Equal(
            "9 points under the target of at least 95%",
            Say.With(_rule, Judged.Against("95%", Judged.Visits, "86%"))
        );

    [Fact]
    public void A_target_that_is_met_is_said_to_be_met() =>
        Assert.Equal("met the target of at least 95%", Say.With(_rule, Judged.Against(">=95%", Judged.Visits, "95%")));

    [Fact]
    public void A_figure_on_a_bound_that_it_must_stay_under_has_no_points_to_name() =>
        Assert.Equal(
            "at 36% where the target is under 36%",
            Say.With(_rule, Judged.Against("<36%", Judged.Rereferrals, "36%"))
        );

    [Fact]
    public void A_rate_is_said_with_its_base()
    {
        var rate = Catalogue.Indicator("cpp_rate", Polarity.Lower, IndicatorUnit.RatePer10000);

        Assert.Equal("11 per 10,000 over the target of at most 60", Say.With(_rule, Judged.Against("60", rate, "71")));
    }

    [Fact]
    public void One_point_is_one_point() =>
        Assert.Equal(
            "1 point under the target of at least 95%",
            Say.With(_rule, Judged.Against("95%", Judged.Visits, "94%"))
        );

    [Theory]
    [InlineData("TBC")]
    [InlineData("-")]
    public void Nothing_is_said_without_a_target_that_judges(string target) =>
        Assert.Null(Say.With(_rule, Judged.Against(target, Judged.Visits, "86%")));

    [Fact]
    public void Nothing_is_said_of_fewer_than_six_children() =>
        Assert.Null(Say.With(_rule, Judged.Against("95%", Judged.Visits, "60% (3/5)")));

    [Fact]
    public void A_missed_range_names_the_range()
    {
        var assessment = Judged.Against("85-95%", Catalogue.Indicator("icpc_to_cpp_pct", Polarity.Range), "80%");

        Assert.Equal(new Target.Range(85, 95), assessment.Target);
        Assert.Equal("5 points under the target of 85% to 95%", Say.With(_rule, assessment));
    }

    [Theory]
    [InlineData("young people", 1, "1 more young person")]
    [InlineData("enquiries", 1, "1 more enquiry")]
    [InlineData("assessments", 1, "1 more assessment")]
    [InlineData("assessments", -3, "3 fewer assessments")]
    public void What_the_denominator_counts_is_named(string counted, int change, string expected) =>
        Assert.Equal(expected, new Phrase("x", counted).MoreOrFewer(change));
}
