using Yardstick.Core.Imports;

namespace Yardstick.Tests.Checks;

public sealed class StockFlowTests
{
    private static Pack Care(string stock, string started = "15 16 14 3 31", string ceased = "12 31 20 37 18") =>
        new Pack("2023-06").Table("Care").Row("cla_n", stock).Row("cla_new_n", started).Row("cla_ceased_n", ceased);

    [Fact]
    public void Stock_is_the_month_before_plus_started_less_ceased() =>
        // 558 + 16 - 31 = 543; 543 + 14 - 20 = 537 (538 printed: tolerance 1); 538 + 3 - 37 = 504; 504 + 31 - 18 = 517
        Assert.Empty(Checking.Check(Care("558 543 538 504 517")));

    [Fact]
    public void A_stock_that_its_flows_do_not_explain_is_an_error()
    {
        var finding = Assert.Single(Checking.Check(Care("558 543 537 503 520")));
        Assert.Equal(
            ("stock-flow", FindingSeverity.Error, "2023-06"),
            (finding.Rule, finding.Severity, finding.Month?.ToString())
        );
        Assert.Equal("503 + 31 started - 18 ceased = 516, but 520 is printed (+4)", finding.Arithmetic);
    }

    [Fact]
    public void A_wrong_stock_that_breaks_two_months_is_named_once()
    {
        var finding = Assert.Single(Checking.Check(Care("558 543 573 503 516")));
        Assert.Equal("2023-04", finding.Month?.ToString());
        Assert.Contains("May 2023 is out by as much the other way", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Flows_that_explain_hardly_any_month_count_other_children_and_are_a_warning()
    {
        var finding = Assert.Single(Checking.Check(Care("558 550 555 549 560")));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("only 0 of 4 months", finding.Arithmetic, StringComparison.Ordinal);
    }
}
