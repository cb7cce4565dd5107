using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class TargetAndOutlierTests
{
    private static Pack Ifa(string first, string second, string? audience = null) =>
        new Pack("2023-07")
            .Table("Panel")
            .Row("cla_ifa_pct", "28%", (CellRole.Target, first))
            .Table("Board", audience)
            .Row("cla_ifa_pct", "28%", (CellRole.Target, second));

    [Fact]
    public void Two_targets_for_one_audience_are_an_error() =>
        Assert.Contains(
            "<36%",
            Assert.Single(Checking.Errors("target-or-outlier", Ifa("<36%", "20%"))).Arithmetic,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<36%", "20%", "corporate parenting board")]
    [InlineData("95%", "95", null)]
    [InlineData("95%", ">=95%", null)]
    [InlineData("95%", "TBC", null)]
    public void Targets_of_other_audiences_or_in_other_spellings_are_not_named(
        string first,
        string second,
        string? audience
    ) => Assert.Empty(Checking.Check(Ifa(first, second, audience)));

    [Fact]
    public void A_row_that_repeats_another_row_looks_copied()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2023-06")
                    .Table("A")
                    .Row("sup_cla_pct", "82% 83% 81% 78% 76% 73% 76% 86% 86% 78%")
                    .Row("sup_cpp_pct", "82% 83% 81% 78% 76% 73% 76% 86% 86% 78%")
            )
        );
        Assert.Equal(("target-or-outlier", FindingSeverity.Warning), (finding.Rule, finding.Severity));
        Assert.StartsWith(
            "10 values from Sep-22 to Jun-23 also stand in \"sup_cla_pct\" for the same months",
            finding.Arithmetic,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_run_moved_in_time_between_editions_looks_copied()
    {
        var findings = Checking.Check(
            new Pack("2022-10", "October").Table("A").Row("sup_cl_pct", "25% 25% 78% 39% 44% 51% 60% 45% 30%"),
            new Pack("2023-01", "January").Table("A").Row("sup_cl_pct", "78% 39% 44% 51% 60% 45%")
        );
        var finding = Assert.Single(findings, finding => finding.Rule == "target-or-outlier");
        Assert.Contains(
            "\"October\" for Apr-22 to Sep-22, 4 months earlier",
            finding.Arithmetic,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("95% 95% 95% 95% 95% 95% 95% 95%", "95% 95% 95% 95% 95% 95% 95% 95%")]
    [InlineData("98% 99% 98% 98% 97% 98% 98% 99%", "98% 99% 98% 98% 97% 98% 98% 97%")]
    [InlineData("18 30 62 40 31 12", "18 30 62 77 90 55")]
    public void Short_runs_and_runs_of_common_values_are_no_evidence(string first, string second) =>
        Assert.Empty(
            Checking.Check(new Pack("2023-06").Table("A").Row("core_group_pct", first).Row("rha_pct", second))
        );

    [Theory]
    [InlineData("1867 1594 1959 1789 1488 17940 1428 1839 1598 2023", "17,940")] // a digit too many
    [InlineData("322 318 286 314 276 396 928 343 330 333", "298 with one slip")] // 298 with two digits swapped
    [InlineData("554 554 551 548 552 543 543 53 545 539", "a digit too many or too few")]
    public void A_typed_digit_stands_far_outside_the_row_s_own_history(string values, string said)
    {
        var finding = Assert.Single(Checking.Check(new Pack("2023-06").Table("A").Row("referrals_n", values)));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains(said, finding.Arithmetic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("referrals_n", "322 318 286 314 276 396 298 343 330 433 282 301 285")]
    [InlineData("iha_20wd_pct", "43% 22% 9% 23% 25% 74% 28% 26% 5% 31% 22% 60% 50%")] // few children: wide by nature
    [InlineData("cla_uasc_n", "24 21 24 27 31 36 35 37 37 40 38 36 37")]
    [InlineData("cla_n", "554 554 551 548 552 543 543 490 455 439 405 417 418")] // a new level, not a slip
    [InlineData("cla_new_n", "7 15 2 2 2 2")]
    [InlineData(
        "sup_cla_pct",
        "67%=378/561 81%=460/563 81%=462/566 87%=488/560 81%=455/555 81%=453/555 79%=438/552 77%=424/549 77%=425/549"
    )]
    public void A_service_that_varies_or_changes_is_not_named(string indicator, string values) =>
        Assert.Empty(Checking.Check(new Pack("2023-06").Table("A").Row(indicator, values)));

    [Fact]
    public void An_odd_value_that_stands_in_the_row_beside_it_looks_copied()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2023-06")
                    .Table("A")
                    .Row("rha_pct", "80% 81% 82% 81% 80% 79% 81% 80% 72% 81%")
                    .Row("core_group_pct", "73% 72% 74% 75% 73% 72% 74% 73% 72% 75%")
            )
        );
        Assert.Equal("rha_pct", finding.Indicator);
        Assert.Contains("the same value stands in \"core_group_pct\"", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_row_that_repeats_another_is_named_even_when_its_values_are_common() =>
        Assert.Single(
            Checking.Check(
                new Pack("2023-06")
                    .Table("A")
                    .Row("cpp_visit_4wk_pct", "98% 96% 98% 98% 97% 99% 99% 99% 98% 98% 97% 98% 98%")
                    .Row("rha_pct", "98% 96% 98% 98% 97% 99% 99% 99% 98% 98% 97% 98% 98%")
            )
        );

    [Fact]
    public void A_percentage_over_100_is_an_error() =>
        Assert.Equal(
            FindingSeverity.Error,
            Assert.Single(Checking.Check(new Pack("2023-06").Table("A").Row("rha_pct", "95% 195%"))).Severity
        );
}
