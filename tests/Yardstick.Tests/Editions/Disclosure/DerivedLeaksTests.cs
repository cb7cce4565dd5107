using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using static Yardstick.Tests.Editions.Disclosure.PlantedLeak;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>Suppressed numbers that follow from sums over time, from breakdowns, from restated figures and from what was derived of them.</summary>
public sealed class DerivedLeaksTests
{
    private const decimal Population = 50_000;
    private static readonly Month June = Publication.June;

    [Fact]
    public void A_month_is_its_quarter_less_the_other_two_months()
    {
        // 34 in the quarter, 20 in April and 10 in May: 4 in June.
        var paper = new Publication().Counts("strategy_discussions_n", June, 20, 10, 4).Count("contacts_n", June, 34);
        var context = Publication.Context with
        {
            Relations = Publication.Context.Relations with
            {
                Months =
                [
                    new MonthsTogether(
                        new QuantityName("contacts_n", CountPart.Numerator),
                        new QuantityName("strategy_discussions_n", CountPart.Numerator),
                        MonthSpan.Quarter
                    ),
                ],
            },
        };

        GivenAwayThenSafe(paper.Delivery(), context);
    }

    [Fact]
    public void A_month_is_the_rate_since_April_less_the_months_before_it()
    {
        // 34 since April, 20 in April and 10 in May: 4 in June.
        var paper = new Publication()
            .Counts("assess_completed_n", June, 20, 10, 4)
            .Rate("assess_rate_ytd", June.Previous, 30, (long)Population)
            .Rate("assess_rate_ytd", June, 34, (long)Population);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_month_is_the_whole_financial_year_less_the_other_eleven()
    {
        var march = new Month(2023, 3);
        var paper = new Publication()
            .Of(march)
            .Counts("assess_completed_n", march, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 3)
            .Rate("assess_rate_ytd", march, 278, (long)Population);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void The_last_month_follows_from_a_forecast_that_draws_a_straight_line_through_it()
    {
        // 38 by the end of March make 152 in the year, so 38 is known: less 20 and 14 leaves 4.
        var march = new Month(2023, 3);
        var paper = new Publication()
            .Of(march)
            .Counts("referrals_n", march, 20, 14, 4)
            .Count("referrals_forecast_12m", march, 152);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void One_group_of_a_breakdown_is_the_total_less_the_others()
    {
        // 53 of 60 in all; boys 50 of 55, so girls are 3 of 5.
        var paper = new Publication().Teams("cpp_visit_10wd_pct", [("Boys", 40, 55), ("Girls", 3, 5)]);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_group_that_one_breakdown_hides_is_not_shown_by_a_second_breakdown_of_the_same_figure()
    {
        var paper = new Publication()
            .Teams("cpp_visit_10wd_pct", [("Boys", 30, 40), ("Girls", 13, 25)])
            .Teams("cpp_visit_10wd_pct", [("0 to 4", 20, 31), ("5 to 9", 20, 30), ("10 to 17", 3, 4)]);

        var proof = GivenAwayThenSafe(paper.Delivery(), Publication.Context);

        Assert.Contains(proof.Suppressed, figure => figure.Name.Area == "10 to 17");
    }

    [Fact]
    public void A_teams_part_is_the_whole_less_the_teams_other_parts_in_other_tables()
    {
        // West completed 20 assessments; 6, 6, 6 and none in the bands up to 45 days, so 2 took longer.
        var paper = new Publication()
            .Teams("assess_0_10_pct", [("North", 10, 40), ("South", 12, 44), ("West", 6, 20)])
            .Teams("assess_11_25_pct", [("North", 10, 40), ("South", 12, 44), ("West", 6, 20)])
            .Teams("assess_26_35_pct", [("North", 10, 40), ("South", 10, 44), ("West", 6, 20)])
            .Teams("assess_36_45_pct", [("North", 0, 40), ("South", 0, 44), ("West", 0, 20)])
            .Teams("assess_over45_pct", [("North", 10, 40), ("South", 10, 44), ("West", 2, 20)]);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_restated_total_shows_what_an_earlier_edition_hid_when_its_partner_was_restated_with_it()
    {
        // In May 4 came alone, hidden with their partner. June restates both others by one: 105 less 101 are the same 4.
        var before = June.Previous;
        var may = new Publication()
            .Of(before)
            .Count("cla_n", before, 104)
            .Count("cla_nonuasc_n", before, 100)
            .Count("cla_uasc_n", before, 4)
            .Delivery();
        var published = DisclosureControl.Protect(may, Publication.Context);
        Assert.True(published.Proof.Holds);
        var context = Publication.Context with { Earlier = [new EarlierEdition("May 2023", may, published.Public)] };

        GivenAwayThenSafe(
            new Publication().Count("cla_n", before, 105).Count("cla_nonuasc_n", before, 101).Delivery(),
            context
        );
    }

    [Fact]
    public void A_restated_sum_since_January_shows_the_month_that_an_earlier_edition_hid()
    {
        // May's edition hides 4 of May and the sums around it; June's prints the sums to April and May again, restated.
        var before = June.Previous;
        var may = new Publication()
            .Of(before)
            .Counts("referrals_n", before, 20, 14, 9, 12, 4)
            .Counts("referrals_ytd_cal", before, 20, 34, 43, 55, 59)
            .Delivery();
        var published = DisclosureControl.Protect(may, Publication.Context);
        Assert.True(published.Proof.Holds);
        var context = Publication.Context with { Earlier = [new EarlierEdition("May 2023", may, published.Public)] };

        GivenAwayThenSafe(
            new Publication()
                .Counts("referrals_n", June.Previous.Previous, 20, 14, 9, 13)
                .Counts("referrals_ytd_cal", June.Previous, 20, 34, 43, 56, 60)
                .Delivery(),
            context
        );
    }

    [Fact]
    public void An_average_that_prints_how_many_it_is_of_shows_the_count_that_is_suppressed_beside_it()
    {
        var paper = new Publication()
            .Weeks("care_proc_avg_weeks", June, 30.5m, 4)
            .Count("care_proc_concluded_families_n", June, 4)
            .Delivery();
        var naive = Replace(
            DisclosureControl.SuppressSmall(paper, Publication.Context),
            "care_proc_avg_weeks",
            value => Shown(value, "30.5", 30.5m) with { Numerator = 122, Denominator = 4 }
        );

        Assert.False(DisclosureControl.Prove(paper, naive, Publication.Context).Holds);
        GivenAwayThenSafe(paper, Publication.Context, isGivenAway: false);
    }

    [Theory]
    [InlineData(CellRole.Mean12, "12-month mean", "16.2")]
    [InlineData(CellRole.Minimum12, "12-month lowest", "4")]
    [InlineData(CellRole.ChangeOnMonth, "% change", "-60%")]
    [InlineData(CellRole.Trend, "Change", "-6")]
    public void A_mean_an_extreme_or_a_change_printed_beside_a_suppressed_month_is_refused(
        CellRole role,
        string header,
        string printed
    )
    {
        var paper = Rows(
            new Publication().Counts("contacts_n", June, 20, 19, 18, 17, 16, 18, 19, 20, 18, 15, 10, 4).Delivery(),
            "contacts_n",
            row =>
                row with
                {
                    Cells =
                    [
                        new PublishedCell
                        {
                            Role = role,
                            Header = header,
                            Printed = printed,
                            Place = new CellPlace("test", Sheet: null, 0, 0),
                        },
                    ],
                }
        );
        var hidden = DisclosureControl.SuppressSmall(paper, Publication.Context);
        Assert.True(DisclosureControl.Prove(paper, hidden, Publication.Context).Holds);
        var planted = Rows(hidden, "contacts_n", row => row with { Cells = paper.Tables[0].Rows[0].Cells });

        var exposed = Assert.Single(DisclosureControl.Prove(paper, planted, Publication.Context).Exposed);

        Assert.Equal(header, Assert.Single(exposed.Touching));
        Assert.Empty(DisclosureControl.Protect(paper, Publication.Context).Public.Tables[0].Rows[0].Cells);
    }
}
