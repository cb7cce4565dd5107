using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Periods;
using static Yardstick.Tests.Editions.Disclosure.PlantedLeak;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>
/// Each way in which a reader gets at a suppressed number: with small numbers suppressed alone the proof does not hold, with everything that
/// gives them away suppressed too it does.
/// </summary>
public sealed class RecoverableFiguresTests
{
    private static readonly Month June = Publication.June;

    [Fact]
    public void A_team_is_the_total_less_the_other_teams()
    {
        // 60 of 70 in all, less 28 of 32 and 30 of 35: the third team has 2 of 3.
        var paper = new Publication().Teams(
            "cpp_visit_10wd_pct",
            [("North", 24, 32), ("South", 20, 35), ("West", 2, 3)]
        );

        var proof = GivenAwayThenSafe(paper.Delivery(), Publication.Context);

        Assert.Contains(proof.Suppressed, each => each is { Reason: SuppressionReason.GivesAway, Name.Area: "North" });
    }

    [Fact]
    public void A_team_is_its_service_less_the_other_teams_of_the_service()
    {
        var paper = new Publication().Teams(
            "cpp_visit_10wd_pct",
            [("North", 24, 32), ("West", 2, 3), ("Safeguarding", 26, 35), ("South", 20, 35), ("Care", 20, 35)],
            "Safeguarding",
            "Care"
        );
        var context = Publication.Context with
        {
            Parents = new Dictionary<string, string>
            {
                ["North"] = "Safeguarding",
                ["West"] = "Safeguarding",
                ["South"] = "Care",
            },
        };

        GivenAwayThenSafe(paper.Delivery(), context);
    }

    [Fact]
    public void A_part_is_its_whole_less_the_other_part()
    {
        // 104 looked after, 100 of them local: 4 came alone.
        var paper = new Publication()
            .Count("cla_n", June, 104)
            .Count("cla_nonuasc_n", June, 100)
            .Count("cla_uasc_n", June, 4);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void The_complement_of_a_percentage_is_the_difference_of_two_counts()
    {
        // 48 of 50 conferences in time, both counts printed: 2 were late.
        var paper = new Publication()
            .Share("icpc_in_time_pct", June, 48, 50)
            .Count("icpc_in_time_n", June, 48)
            .Count("icpc_children_n", June, 50);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_month_is_one_sum_since_january_less_the_one_before()
    {
        var paper = new Publication()
            .Counts("referrals_n", June, 20, 14, 4, 12, 30, 25)
            .Counts("referrals_ytd_cal", June, 20, 34, 38, 50, 80, 105);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_month_is_one_rolling_year_less_the_one_before_and_the_month_that_left_it()
    {
        // The window to June holds 3 of June instead of 11 of the June before.
        var paper = new Publication()
            .Counts("s47_completed_n", June, 11, 12, 9, 10, 14, 8, 7, 12, 13, 9, 11, 10, 3)
            .Rate("s47_rate_rolling", June.Previous, 126, 50_000)
            .Rate("s47_rate_rolling", June, 118, 50_000);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_count_is_its_rate_times_the_population()
    {
        var paper = new Publication().Count("s47_started_n", June, 4).Rate("s47_started_rate_month", June, 4, 50_000);
        var context = Publication.Context;
        // The rate alone, without its count: 0.8 of 50,000 is 4.
        var naive = Replace(
            DisclosureControl.SuppressSmall(paper.Delivery(), context),
            "s47_started_rate_month",
            value => Shown(value, "0.8", 0.8m)
        );

        Assert.False(DisclosureControl.Prove(paper.Delivery(), naive, context).Holds);
        GivenAwayThenSafe(paper.Delivery(), context, isGivenAway: false);
    }

    [Fact]
    public void What_ceased_is_the_stock_before_and_what_started_less_the_stock_now()
    {
        var paper = new Publication()
            .Counts("cpp_n", June, 60, 65)
            .Count("cpp_started_n", June, 8)
            .Count("cpp_ceased_n", June, 3);

        GivenAwayThenSafe(paper.Delivery(), Publication.Context);
    }

    [Fact]
    public void A_whole_percentage_of_at_most_a_hundred_is_its_numerator()
    {
        // 96% of 50: only 48 rounds to it, so 2 were late.
        var paper = new Publication().Share("icpc_in_time_pct", June, 48, 50).Count("icpc_children_n", June, 50);
        var context = Publication.Context;
        var naive = Replace(
            DisclosureControl.SuppressSmall(paper.Delivery(), context),
            "icpc_in_time_pct",
            value => Shown(value, "96%", 96)
        );

        var proof = DisclosureControl.Prove(paper.Delivery(), naive, context);

        Assert.Equal(
            (2, 2),
            Assert.Single(proof.Exposed, each => each.Range.Count == "how many did not") is var late
                ? (late.Range.Least, late.Range.Most)
                : default
        );
        GivenAwayThenSafe(paper.Delivery(), context, isGivenAway: false);
    }

    [Fact]
    public void A_figure_that_an_earlier_edition_hid_follows_from_the_partner_that_a_later_one_shows()
    {
        // In May local children were hidden with the four who came alone; June shows them for May again.
        var may = new Publication()
            .Of(June.Previous)
            .Count("cla_n", June.Previous, 104)
            .Count("cla_nonuasc_n", June.Previous, 100)
            .Count("cla_uasc_n", June.Previous, 4)
            .Delivery();
        var before = DisclosureControl.Protect(may, Publication.Context);
        Assert.True(before.Proof.Holds);
        var context = Publication.Context with { Earlier = [new EarlierEdition("May 2023", may, before.Public)] };
        var june = new Publication()
            .Count("cla_nonuasc_n", June.Previous, 100)
            .Count("cla_n", June.Previous, 104)
            .Delivery();

        GivenAwayThenSafe(june, context);
    }

    [Fact]
    public void A_restated_total_is_another_count_than_the_one_that_was_published()
    {
        var may = new Publication().Of(June.Previous).Count("cla_n", June.Previous, 104).Delivery();
        var context = Publication.Context with { Earlier = [new EarlierEdition("May 2023", may, may)] };
        var june = new Publication()
            .Count("cla_n", June.Previous, 106)
            .Count("cla_nonuasc_n", June.Previous, 100)
            .Count("cla_uasc_n", June.Previous, 6)
            .Delivery();

        Assert.Empty(DisclosureControl.Protect(june, context).Proof.Suppressed);
    }
}
