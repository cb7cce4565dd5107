using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class RateTests
{
    // Over 49,388 children: 554 is 112.2, 551 is 111.6, 548 is 111.0, 552 is 111.8, 543 is 109.9, 505 is 102.3.
    [Fact]
    public void A_rate_that_the_population_of_the_other_months_does_not_give_is_an_error()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2022-12")
                    .Table("A")
                    .Row("cla_n", "554 551 548 552 543 543")
                    .Row("cla_rate", "112 112 111 112 113 110")
            )
        );

        Assert.Equal(
            ("rate", FindingSeverity.Error, "2022-11"),
            (finding.Rule, finding.Severity, finding.Month?.ToString())
        );
        Assert.StartsWith("543 x 10,000 / about 49,", finding.Arithmetic, StringComparison.Ordinal);
        Assert.Contains("but 113 is printed", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_over_one_population_agree_whatever_it_is() =>
        Assert.Empty(
            Checking.Check(
                new Pack("2022-12")
                    .Table("A")
                    .Row("cla_n", "554 551 548 552 543 505")
                    .Row("cla_rate", "112 112 111 112 110 102")
            )
        );

    [Fact]
    public void A_rate_without_unaccompanied_children_is_made_from_the_two_counts_printed() =>
        // (554 - 24), (517 - 36), (518 - 37) over 49,388: 107.3, 97.4, 97.4; (505 - 38): 94.6
        Assert.Equal(
            "2023-04",
            Assert
                .Single(
                    Checking.Errors(
                        "rate",
                        new Pack("2023-06")
                            .Table("A")
                            .Row("cla_n", "554 505 517 518")
                            .Row("cla_uasc_n", "24 38 36 37")
                            .Row("cla_rate_ex_uasc", "107 98 97 97")
                    )
                )
                .Month?.ToString()
        );

    [Fact]
    public void A_population_that_changes_for_a_run_of_months_is_information_not_an_error()
    {
        // 500 over 49,388 is 101.2; over 52,000 it is 96.2.
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2023-06")
                    .Table("A")
                    .Row("cla_n", "500 500 500 500 500 500 500")
                    .Row("cla_rate", "96 96 96 101 101 101 101")
            )
        );
        Assert.Equal(("rate", FindingSeverity.Information), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void An_accumulative_rate_starts_again_each_April()
    {
        // Population 50,000. From April: 300 = 60, 300 + 310 = 122, + 290 = 180; March stands in the year before.
        static Pack With(string rates) =>
            new Pack("2023-07").Table("A").Row("referrals_n", "433 300 310 290 305").Row("referrals_rate_ytd", rates);

        Assert.Empty(Checking.Check(With("800 60 122 180 241")));
        Assert.Equal("2023-06", Assert.Single(Checking.Errors("rate", With("800 60 122 190 241"))).Month?.ToString());
    }

    [Fact]
    public void A_paper_that_cuts_off_its_rates_is_understood() =>
        // Over 49,388: 112.17, 111.57, 110.96, 111.77, 109.95 cut off.
        Assert.Empty(
            Checking.Check(
                new Pack("2022-12") { Rounding = DisplayRounding.Truncate }
                    .Table("A")
                    .Row("cla_n", "554 551 548 552 543")
                    .Row("cla_rate", "112 111 110 111 109")
            )
        );

    [Fact]
    public void Two_months_are_no_evidence_of_a_population() =>
        Assert.Empty(Checking.Check(new Pack("2022-12").Table("A").Row("cla_n", "554 543").Row("cla_rate", "112 130")));
}
