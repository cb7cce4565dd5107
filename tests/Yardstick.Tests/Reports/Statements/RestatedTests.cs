using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class RestatedTests
{
    private readonly Restated _rule = new();

    [Fact]
    public void A_month_that_an_earlier_edition_printed_otherwise_is_named_with_both_values() =>
        Assert.Equal(
            "May 2023 restated from 68% in the old report to 84%",
            Say.With(_rule, Judged.Figure(Judged.Visits, "84%", "88%"), Old("68%", "88%"))
        );

    [Fact]
    public void Nothing_is_said_when_both_editions_agree() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "84%", "88%"), Old("84%", "88%")));

    [Fact]
    public void A_value_that_was_cut_off_and_is_now_rounded_is_not_restated() =>
        // 321 of 347 is 92.5%: 92% cut off, 93% rounded.
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "93%", "88%"), Old("92% (321/347)", "88%")));

    [Fact]
    public void Other_counts_behind_the_same_percentage_are_a_restatement() =>
        Assert.Equal(
            "May 2023 restated from 90% (90 of 100) in the old report to 90% (99 of 110)",
            Say.With(_rule, Judged.Figure(Judged.Visits, "90% (99/110)", "88%"), Old("90% (90/100)", "88%"))
        );

    [Fact]
    public void More_than_two_months_are_counted() =>
        Assert.Equal(
            "June 2023 restated from 5 in the old report to 9; May 2023 restated from 4 in the old report to 8; 1 more month restated",
            Say.With(
                _rule,
                Judged.Figure(Judged.Contacts, "7", "8", "9"),
                new Judged { Indicator = Judged.Contacts, Edition = "old report" }.Printed("3", "4", "5")
            )
        );

    [Fact]
    public void Nothing_is_said_without_an_earlier_edition() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "84%", "88%")));

    private static Assessment Old(params string[] printed) =>
        new Judged { Indicator = Judged.Visits, Edition = "old report" }.Printed(printed);
}
