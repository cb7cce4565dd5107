using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class PrintedDerivedTests
{
    private static Pack Row(string indicator, string values, CellRole role, string printed) =>
        new Pack("2021-01").Table("A").Row(indicator, values, (role, printed));

    [Fact]
    public void A_printed_change_that_the_months_do_not_give_is_an_error() =>
        Assert.Equal(
            "112 (Dec-20) to 117 (Jan-21) is +4.5%, but -6% is printed",
            Assert
                .Single(
                    Checking.Errors("printed-derived", Row("referrals_n", "127 112 117", CellRole.ChangeOnMonth, "-6%"))
                )
                .Arithmetic
        );

    [Theory]
    [InlineData("referrals_n", "1507 1464", "-3%")] // -2.85
    [InlineData("referrals_n", "1507 1464", "-2%")] // -2.85 cut off
    [InlineData("referrals_n", "53 49", "-8%")] // -7.55
    [InlineData("rereferrals_pct", "9% 3%", "-67%")]
    [InlineData("rereferrals_pct", "16% 10%", "-33%")] // 15.5 to 10.4 unrounded would be -33
    [InlineData("rereferrals_pct", "11% 16%", "53%")] // 10.6 to 16.2 unrounded would be 53
    [InlineData("referrals_n", "0 4", "n/a")]
    [InlineData("referrals_n", "- 4", "12%")]
    public void A_change_that_rounding_can_give_is_not_named(string indicator, string values, string printed) =>
        Assert.Empty(Checking.Check(Row(indicator, values, CellRole.ChangeOnMonth, printed)));

    [Theory]
    [InlineData("referrals_n", "1507 1464", "-4%")]
    [InlineData("referrals_n", "112 117", "6%")]
    [InlineData("rereferrals_pct", "16% 10%", "-6%")] // points, not relative
    [InlineData("referrals_n", "0 4", "400%")]
    public void A_change_that_no_rounding_can_give_is_named(string indicator, string values, string printed) =>
        Assert.Single(Checking.Errors("printed-derived", Row(indicator, values, CellRole.ChangeOnMonth, printed)));

    [Fact]
    public void The_change_on_the_year_is_checked_where_the_row_prints_thirteen_months()
    {
        const string Months = "200 1 1 1 1 1 1 1 1 1 1 1 150";
        Assert.Empty(Checking.Errors("printed-derived", Row("referrals_n", Months, CellRole.ChangeOnYear, "-25%")));
        Assert.Single(Checking.Errors("printed-derived", Row("referrals_n", Months, CellRole.ChangeOnYear, "25%")));
        Assert.Empty(Checking.Check(Row("referrals_n", "145 150", CellRole.ChangeOnYear, "25%")));
    }

    [Fact]
    public void A_trend_number_is_the_difference_of_the_two_months()
    {
        Assert.Empty(Checking.Check(Row("contacts_n", "1948 1804", CellRole.Trend, "-144")));
        Assert.Equal(
            "1804 - 1948 = -144, but the trend printed is -134",
            Assert
                .Single(Checking.Errors("printed-derived", Row("contacts_n", "1948 1804", CellRole.Trend, "-134")))
                .Arithmetic
        );
    }

    // 10 to 21 in twelve months: sum 186, mean 15.5, highest 21, lowest 10; the month before them is 99.
    private const string ThirteenMonths = "99 10 11 12 13 14 15 16 17 18 19 20 21";

    [Theory]
    [InlineData(CellRole.Mean12, "16", true)]
    [InlineData(CellRole.Mean12, "15.5", true)]
    [InlineData(CellRole.Mean12, "17", false)]
    [InlineData(CellRole.Maximum12, "21", true)]
    [InlineData(CellRole.Maximum12, "99", false)] // the window does not reach back so far
    [InlineData(CellRole.Minimum12, "10", true)]
    [InlineData(CellRole.Minimum12, "11", false)]
    public void Twelve_month_figures_are_made_again_from_the_twelve_months(CellRole role, string printed, bool fits) =>
        Assert.Equal(
            fits,
            Checking.Errors("printed-derived", Row("referrals_n", ThirteenMonths, role, printed)).Count == 0
        );

    [Fact]
    public void The_window_before_the_reported_month_is_said_when_it_explains_the_mean() =>
        // (186 - 21 + 99) / 12 = 22
        Assert.EndsWith(
            "(the twelve months before the reported one would give it)",
            Assert
                .Single(Checking.Errors("printed-derived", Row("referrals_n", ThirteenMonths, CellRole.Mean12, "22")))
                .Arithmetic,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1,400", true)] // 9,263 in six months leaves 7,537 for the other six
    [InlineData("700", false)] // less than the six printed months alone give
    public void With_fewer_months_only_the_impossible_is_named(string mean, bool fits) =>
        Assert.Equal(
            fits,
            Checking
                .Errors("printed-derived", Row("contacts_n", "1343 1607 1555 1787 1507 1464", CellRole.Mean12, mean))
                .Count == 0
        );

    [Fact]
    public void A_maximum_below_a_printed_month_is_named_with_that_month() =>
        Assert.Contains(
            "1787 (Nov-20)",
            Assert
                .Single(
                    Checking.Errors(
                        "printed-derived",
                        Row("contacts_n", "1343 1607 1555 1787 1507 1464", CellRole.Maximum12, "1,700")
                    )
                )
                .Arithmetic,
            StringComparison.Ordinal
        );
}
