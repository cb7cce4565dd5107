using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class TextTests
{
    private static Pack June() =>
        new Pack("2023-06")
            .Table("Demand")
            .Row("referrals_n", "322 318 286 314 276 396 298 343 330 433 282 301 285")
            .Row("rereferrals_pct", "28% 26% 28% 30% 27% 26% 30% 27% 25% 28% 27% 25% 35%", (CellRole.Target, "23%"))
            .Table("Children")
            .Row("cin_plan_notcwd_n", "683 690 618 621 621 642 648 584 538 535 639 524 493")
            .Row("cla_new_n", "20 14 15 11 17 16 12 19 14 14 3 31 17")
            .Table("Visits")
            .Row("cpp_visit_4wk_pct", "98% 96% 98% 98% 97% 99% 99% 99% 98% 98% 97% 98% 98%", (CellRole.Target, "95%"))
            .Row("sup_cpp_pct", "91% 83% 89% 85% 88% 95% 94% 93% 96% 86% 91% 98% 85%")
            .Row("sup_cla_pct", "82% 83% 81% 78% 76% 73% 76% 86% 86% 78% 85% 94% 85%");

    private static IReadOnlyList<CheckFinding> Said(string text, string section = "Demand") =>
        [.. Checking.Check(June().Text(section, text)).Where(finding => finding.Rule == "text")];

    [Theory]
    [InlineData("Re-referrals rose to 35%, a year high.")]
    [InlineData("Re-referrals rose from 25% in May to 35% in June.")]
    [InlineData("Re-referrals rose by 10 percentage points.")]
    [InlineData("Re-referrals rose by 40%.")] // 25 to 35
    [InlineData("Re-referrals stand at about a third, well above the target of 23%.")]
    [InlineData("There were 285 referrals in June 2023, 16 fewer than in May.")]
    [InlineData("Referrals fell by 5% in June.")] // 301 to 285 is -5.3
    [InlineData("Referrals fell by 37 compared with last year.")] // 322 to 285
    [InlineData("Nearly 290 referrals came in.")]
    [InlineData("Children in need fell: 190 less than this time last year.")] // 683 to 493
    [InlineData("In May we accommodated 31 children.")]
    [InlineData("98% of children are seen within the statutory 4 weekly timescale.")]
    [InlineData("Supervision dipped by approximately 10% in all areas.")] // 98 to 85, 94 to 85
    [InlineData("Between April 2023 and June there were 868 referrals in total since April.")]
    [InlineData("Referrals averaged 322 over 12 months.")] // 3,862 in twelve months
    public void A_sentence_that_the_figures_bear_out_is_not_named(string text) => Assert.Empty(Said(text));

    [Theory]
    [InlineData("Section 47 enquiries and S.47 strategy follow Working Together 2018.")]
    [InlineData("The panel of 20 July 2023 heard of a three-week inspection; 2nd plans last 12 months.")]
    [InlineData("Children aged 13+, 0-17 year olds and those under 5 are seen within 10 working days or 20 days.")]
    [InlineData("1) The rate per 10,000 is on page 6; a grant of £40,000 was agreed for 2023/24.")]
    public void Dates_ages_durations_and_sections_of_acts_are_no_figures(string text) => Assert.Empty(Said(text));

    [Fact]
    public void A_number_that_no_figure_supports_is_an_error_with_the_printed_figure()
    {
        var finding = Assert.Single(Said("Re-referrals rose to 38%."));
        Assert.Equal((FindingSeverity.Error, "rereferrals_pct"), (finding.Severity, finding.Indicator));
        Assert.Equal(("analysis.md:1:22", "38%"), (finding.PlaceA.ToString(), finding.ValueA));
        Assert.Equal(("Demand.csv:3:14", "35%"), (finding.PlaceB?.ToString(), finding.ValueB));
    }

    [Fact]
    public void A_number_of_another_month_is_named_with_that_month()
    {
        var finding = Assert.Single(Said("We accommodated an unusual number of children in June, 31 in total."));
        Assert.Equal(("cla_new_n", "2023-06", "17"), (finding.Indicator, finding.Month?.ToString(), finding.ValueB));
        Assert.Contains("which is the figure of May 2023", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_only_another_edition_prints_tests_the_text_too()
    {
        var findings = Checking.Check(
            new Pack("2023-06", "June")
                .Table("A")
                .Row("contacts_n", "1910")
                .Text("A", "In June 31 children were accommodated."),
            new Pack("2023-07", "July").Table("B").Row("cla_new_n", "31 17 12")
        );
        Assert.Contains("June 2023 is printed as 17", Assert.Single(findings).Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_no_table_can_test_is_a_warning()
    {
        var finding = Assert.Single(Said("We met 4,711 partners."));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("no figure of the edition supports 4,711", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Referrals rose by 5% in June.", "285 (Jun-23) is -16, -5.3%")] // they fell
    [InlineData("Referrals fell by 15%.", "not -15%")]
    [InlineData("Children in need: 150 less than this time last year.", "683 (Jun-22) to 493 (Jun-23) is -190")]
    public void A_change_that_the_months_do_not_give_is_named(string text, string arithmetic) =>
        Assert.Contains(arithmetic, Assert.Single(Said(text)).Arithmetic, StringComparison.Ordinal);

    [Fact]
    public void A_stated_target_is_held_against_the_printed_one() =>
        Assert.Contains(
            "is 23%, not 20%",
            Assert.Single(Said("Re-referrals are above the target of 20%.")).Arithmetic,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Referrals were the lowest number for a year.", "Oct-22", "276")] // June is 285
    [InlineData("Supervision of children on CP plans is at a year high, as referrals show.", "", "")]
    public void A_claimed_high_or_low_of_the_year_is_checked(string text, string month, string value)
    {
        var finding = Assert.Single(Said(text));
        Assert.Contains("of the year", finding.Arithmetic, StringComparison.Ordinal);
        Assert.EndsWith(value, finding.ValueB, StringComparison.Ordinal);
        Assert.True(month.Length == 0 || finding.Arithmetic.Contains("October 2022", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "Referrals: month average since February 284.",
        "2,899 (Feb-22 to Oct-22), / 9 = 322.1, not 284: 343 stands in Jun-22 and Jul-22 and was counted once"
    )]
    [InlineData(
        "Referrals since February: accumulative figure 2,556.",
        "= 2,899 (Feb-22 to Oct-22), not 2,556: 343 stands in Jun-22 and Jul-22 and was counted once"
    )]
    [InlineData(
        "Referrals since February: predicted 3,124.",
        "+ 322.1 x 2 months to Dec-22 = 3,543, not 3,124: 343 stands in Jun-22 and Jul-22 and was counted once"
    )]
    public void A_sum_that_counts_two_equal_months_once_is_explained(string text, string arithmetic) =>
        Assert.EndsWith(
            arithmetic,
            Assert
                .Single(
                    Checking.Check(
                        new Pack("2022-10")
                            .Table("A")
                            .Row("referrals_n", "315 323 272 382 343 343 298 326 297")
                            .Text("A", text)
                    )
                )
                .Arithmetic,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_three_totals_of_one_sentence_are_named() =>
        Assert.Equal(
            ["2,556", "284", "3,124"],
            Checking
                .Check(
                    new Pack("2022-10")
                        .Table("A")
                        .Row("referrals_n", "315 323 272 382 343 343 298 326 297")
                        .Text(
                            "A",
                            "Referrals, month average since February 284, accumulative figure 2,556, predicted 3,124."
                        )
                )
                .OrderBy(finding => finding.ValueA, StringComparer.Ordinal)
                .Select(finding => finding.ValueA)
        );

    [Fact]
    public void Right_totals_are_not_named() =>
        Assert.Empty(
            Checking.Check(
                new Pack("2022-10")
                    .Table("A")
                    .Row("referrals_n", "315 323 272 382 343 343 298 326 297")
                    .Text(
                        "A",
                        "Referrals, month average since February 322, accumulative figure 2,899, predicted 3,543."
                    )
            )
        );

    [Fact]
    public void A_commentary_cell_speaks_of_its_own_row()
    {
        static Pack With(string commentary) =>
            new Pack("2021-01").Table("A").Row("assess_45_pct", "89% 84%", (CellRole.Commentary, commentary));

        Assert.Empty(Checking.Check(With("The share was 84% for Jan 21, lower than Jan 20 which shows 65%.")));
        Assert.Equal("assess_45_pct", Assert.Single(Checking.Check(With("The share was 86% for Jan 21."))).Indicator);
    }
}
