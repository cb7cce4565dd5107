using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class ChangeOnMonthTests
{
    private readonly ChangeOnMonth _rule = new();

    [Fact]
    public void A_fall_is_said_with_the_children_behind_both_figures() =>
        Assert.Equal(
            "fell from 92% (321 of 347) to 86% (265 of 307), which is worse",
            Say.With(_rule, Judged.Figure(Judged.Visits, "92% (321/347)", "86% (265/307)"))
        );

    [Fact]
    public void A_fall_is_better_where_lower_is_better() =>
        Assert.Equal(
            "fell from 35% to 28%, which is better",
            Say.With(_rule, Judged.Figure(Judged.Rereferrals, "35%", "28%"))
        );

    [Fact]
    public void A_count_carries_its_relative_change_and_no_judgement_where_neither_direction_is_better() =>
        // (1,910 - 1,828) / 1,828 = 4.5%.
        Assert.Equal("rose from 1,828 to 1,910 (+4%)", Say.With(_rule, Judged.Figure(Judged.Contacts, "1828", "1910")));

    [Fact]
    public void Figures_that_print_alike_are_unchanged_whatever_their_counts_are() =>
        // 855 of 1,000 and 864 of 1,000 are both printed as 86%.
        Assert.Equal(
            "stayed unchanged at 86% (864 of 1,000)",
            Say.With(_rule, Judged.Figure(Judged.Visits, "86% (855/1000)", "86% (864/1000)"))
        );

    [Fact]
    public void Without_the_month_before_the_figure_is_only_named() =>
        Assert.Equal("stood at 86%", Say.With(_rule, Judged.Figure(Judged.Visits, "TBC", "86%")));

    [Fact]
    public void Nothing_is_said_of_a_month_without_a_value() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "92%", "TBC")));

    [Fact]
    public void A_rise_from_nothing_has_no_relative_change() =>
        Assert.Equal("rose from 0 to 4", Say.With(_rule, Judged.Figure(Judged.Contacts, "0", "4")));

    [Fact]
    public void A_rate_carries_its_base_once() =>
        Assert.Equal(
            "fell from 72 to 71 per 10,000, which is better",
            Say.With(
                _rule,
                Judged.Figure(Catalogue.Indicator("cpp_rate", Polarity.Lower, IndicatorUnit.RatePer10000), "72", "71")
            )
        );
}
