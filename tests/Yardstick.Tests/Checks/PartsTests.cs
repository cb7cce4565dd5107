using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class PartsTests
{
    private static Pack Care(string all, string local, string unaccompanied) =>
        new Pack("2022-11")
            .Table("Care")
            .Row("cla_n", all)
            .Row("cla_nonuasc_n", local)
            .Row("cla_uasc_n", unaccompanied);

    [Fact]
    public void Local_and_unaccompanied_children_must_make_all_children()
    {
        var finding = Assert.Single(Checking.Errors("parts", Care("552 543", "521 522", "31 36")));
        Assert.Equal("2022-11", finding.Month?.ToString());
        Assert.StartsWith("522 + 36 = 558, but the total printed is 543", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_make_their_total_are_not_named() =>
        Assert.Empty(Checking.Check(Care("552 558", "521 522", "31 36")));

    [Fact]
    public void A_part_that_is_not_printed_leaves_the_sum_untested() =>
        Assert.Empty(Checking.Check(Care("552 558", "521 300", "31 -")));

    [Theory]
    [InlineData("10% 27% 18% 28% 16%", true)] // 99: rounding of five shares
    [InlineData("16% 31% 19% 24% 11%", true)] // 101
    [InlineData("10% 27% 18% 32% 16%", false)] // 103
    [InlineData("10% 17% 18% 28% 16%", false)] // 89
    public void Bands_of_one_whole_make_100_as_far_as_rounding_explains(string bands, bool fits)
    {
        var value = bands.Split(' ');
        var findings = Checking.Errors(
            "parts",
            new Pack("2021-01")
                .Table("A")
                .Row("assess_0_10_pct", value[0])
                .Row("assess_11_25_pct", value[1])
                .Row("assess_26_35_pct", value[2])
                .Row("assess_36_45_pct", value[3])
                .Row("assess_over45_pct", value[4])
        );
        Assert.Equal(fits, findings.Count == 0);
    }

    [Fact]
    public void A_paper_that_cuts_off_loses_up_to_one_a_band() =>
        Assert.Empty(
            Checking.Errors(
                "parts",
                new Pack("2021-01") { Rounding = DisplayRounding.Truncate }
                    .Table("A")
                    .Row("assess_0_10_pct", "9%")
                    .Row("assess_11_25_pct", "27%")
                    .Row("assess_26_35_pct", "18%")
                    .Row("assess_36_45_pct", "27%")
                    .Row("assess_over45_pct", "16%")
            )
        );

    [Fact]
    public void A_part_larger_than_its_whole_is_an_error() =>
        Assert.Equal(
            "561 is part of cla_n, but that is only 518",
            Assert
                .Single(
                    Checking.Errors("parts", new Pack("2023-06").Table("A").Row("cla_n", "518").Row("cla_ifa_n", "561"))
                )
                .Arithmetic
        );

    [Fact]
    public void Team_rows_must_add_up_to_the_total_row()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2023-07").Teams(
                    "assess_45_pct",
                    ("East", 91, 77, "84.6%"),
                    ("West", 73, 71, "97.3%"),
                    ("Total", 168, 148, "88.1%")
                )
            )
        );
        Assert.Equal("parts", finding.Rule);
        Assert.Equal("the teams' denominators 91 + 73 = 164, but the total row prints 168", finding.Arithmetic);
    }

    [Fact]
    public void A_team_without_a_count_leaves_the_total_untested() =>
        Assert.Empty(
            Checking.Check(
                new Pack("2023-07").Teams(
                    "assess_45_pct",
                    ("East", 91, 77, "84.6%"),
                    ("West", null, null, "-"),
                    ("Total", 168, 148, "88.1%")
                )
            )
        );

    [Fact]
    public void The_total_row_must_count_as_the_authority_does_when_it_covers_the_same_children()
    {
        static Pack With(string authority) =>
            new Pack("2023-07")
                .Table("A")
                .Row("assess_45_pct", authority)
                .Teams("assess_45_pct", ("East", 91, 77, "84.6%"), ("Total", 91, 77, "84.6%"));

        Assert.Single(Checking.Errors("parts", With("88%=80/91")));
        // The team table covers only some of the children: no contradiction.
        Assert.Empty(Checking.Check(With("88%=256/292")));
    }
}
