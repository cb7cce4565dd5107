namespace Yardstick.Tests.Checks;

public sealed class RatioTests
{
    [Theory]
    [InlineData("86%=265/307")] // 86.3
    [InlineData("77%=338/436")] // 77.5 cut off
    [InlineData("78%=338/436")] // 77.5 rounded
    [InlineData("97.3%=71/73")] // 97.26 rounded
    [InlineData("97.2%=71/73")] // 97.26 cut off
    [InlineData("100%=34/34")]
    public void A_percentage_rounded_or_cut_off_agrees_with_its_counts(string value) =>
        Assert.Empty(Checking.Check(new Pack("2022-02").Table("A").Row("sup_cl_pct", value)));

    [Fact]
    public void A_percentage_that_its_counts_do_not_give_is_an_error_with_the_division()
    {
        var finding = Assert.Single(Checking.Check(new Pack("2022-02").Table("A").Row("sup_cl_pct", "25%=52/218")));
        Assert.Equal("ratio", finding.Rule);
        Assert.Equal("52 / 218 = 23.85%, but 25% is printed", finding.Arithmetic);
    }

    [Fact]
    public void A_numerator_above_its_denominator_is_an_error() =>
        Assert.Contains(
            "larger than the denominator",
            Assert
                .Single(Checking.Errors("ratio", new Pack("2022-02").Table("A").Row("sup_cl_pct", "98%=103/101")))
                .Arithmetic,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_team_s_percentage_is_checked_at_its_own_decimals()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2023-07").Teams(
                    "assess_45_pct",
                    ("East", 9, 5, "55.40%"),
                    ("West", 73, 71, "97.3%"),
                    ("Total", 82, 76, "92.7%")
                )
            )
        );
        Assert.Equal("Teams.csv:2:4", finding.PlaceA.ToString());
        Assert.Equal("5 / 9 = 55.56%, but 55.40% is printed", finding.Arithmetic);
    }

    [Fact]
    public void Counts_in_rows_of_their_own_are_held_against_the_percentage()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2021-01")
                    .Table("A")
                    .Row("referrals_n", "368 449 351")
                    .Row("contacts_n", "1555 1787 1507")
                    .Row("contact_to_referral_pct", "24% 29% 23%")
            )
        );
        Assert.Equal(("ratio", "2020-12"), (finding.Rule, finding.Month?.ToString()));
        Assert.Equal("449 / 1,787 = 25.13%, but 29% is printed", finding.Arithmetic);
    }
}
