using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class StartsAndEndsTests
{
    private readonly StartsAndEnds _rule = new(
        [
            new StockAndFlow
            {
                Stock = "cla_n",
                Started = "cla_new_n",
                Ceased = "cla_ceased_n",
            },
        ],
        ProductStatements.Phrases
    );

    [Fact]
    public void A_stock_is_explained_by_what_began_and_ended() =>
        // As published: 505 + 31 - 18 = 518 (definitions 9.10).
        Assert.Equal(
            ["Children in care went from 505 to 518: 31 children who came into care and 18 children who left care."],
            _rule.Say(["cla_n"], [Stock("505", "518"), Flow("cla_new_n", "31"), Flow("cla_ceased_n", "18")])
        );

    [Fact]
    public void A_stock_that_the_flows_do_not_explain_is_said_so() =>
        Assert.Equal(
            [
                "Children in care went from 505 to 525, a change of +20; 31 children who came into care and 18 children who left care, which explains +13.",
            ],
            _rule.Say(["cla_n"], [Stock("505", "525"), Flow("cla_new_n", "31"), Flow("cla_ceased_n", "18")])
        );

    [Fact]
    public void Nothing_is_said_when_a_flow_is_not_printed() =>
        Assert.Empty(_rule.Say(["cla_n"], [Stock("505", "518"), Flow("cla_new_n", "31")]));

    [Fact]
    public void Nothing_is_said_in_a_section_without_the_stock() =>
        Assert.Empty(_rule.Say(["cpp_n"], [Stock("505", "518"), Flow("cla_new_n", "31"), Flow("cla_ceased_n", "18")]));

    private static Assessment Stock(params string[] printed) =>
        Judged.Figure(Catalogue.Indicator("cla_n", Polarity.Lower, IndicatorUnit.Count), printed);

    private static Assessment Flow(string key, string printed) =>
        Judged.Figure(Catalogue.Indicator(key, Polarity.Neutral, IndicatorUnit.Count, TimeBasis.InMonth), printed);
}
