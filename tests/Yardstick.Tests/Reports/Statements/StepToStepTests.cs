using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class StepToStepTests
{
    private readonly StepToStep _rule = new([new Step("contacts_n", "referrals_n", "contacts", "referrals")]);

    [Fact]
    public void One_step_is_said_for_each_hundred_of_the_step_before() =>
        // 285 / 1,910 = 14.9%; the month before 301 / 1,828 = 16.5%.
        Assert.Equal(
            ["For every 100 contacts there were 15 referrals (285 and 1,910); 16 in May.", Caution],
            _rule.Say(
                ["contacts_n", "referrals_n"],
                [Count("contacts_n", "1828", "1910"), Count("referrals_n", "301", "285")]
            )
        );

    [Fact]
    public void The_month_before_is_left_out_when_it_is_not_known() =>
        Assert.Equal(
            ["For every 100 contacts there were 15 referrals (285 and 1,910).", Caution],
            _rule.Say(["contacts_n", "referrals_n"], [Count("contacts_n", "1910"), Count("referrals_n", "301", "285")])
        );

    [Fact]
    public void Nothing_is_said_when_the_first_step_is_zero() =>
        Assert.Empty(_rule.Say(["contacts_n", "referrals_n"], [Count("contacts_n", "0"), Count("referrals_n", "3")]));

    [Fact]
    public void Nothing_is_said_in_a_section_that_holds_only_one_of_the_steps() =>
        Assert.Empty(_rule.Say(["contacts_n"], [Count("contacts_n", "1910"), Count("referrals_n", "285")]));

    private const string Caution =
        "Figures for every 100 compare the work of one month; they do not follow the same children from step to step.";

    private static Assessment Count(string key, params string[] printed) =>
        Judged.Figure(Catalogue.Indicator(key, Polarity.Neutral, IndicatorUnit.Count, TimeBasis.InMonth), printed);
}
