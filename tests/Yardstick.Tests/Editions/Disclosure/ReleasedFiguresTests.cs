using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>Small figures that are shown all the same: released by name, as twelve months together, as a whole percentage, or public already.</summary>
public sealed class ReleasedFiguresTests
{
    private const string Reviews = "cla_reviews_on_time_pct";
    private static readonly Month June = Publication.June;

    [Fact]
    public void Reviews_in_time_549_of_554_are_suppressed_until_the_approver_releases_them_with_a_reason()
    {
        var paper = new Publication().Share(Reviews, June, 549, 554).Delivery();
        var released = Publication.Context with
        {
            Releases = [new FigureRelease(Reviews, ReleaseForm.AsItIs, "It says what the service did")],
        };

        Assert.Null(Value(DisclosureControl.Protect(paper, Publication.Context).Public, Reviews).Numerator);
        var safe = DisclosureControl.Protect(paper, released);
        Assert.Equal(549, Value(safe.Public, Reviews).Numerator);
        Assert.Equal("released: It says what the service did", Assert.Single(safe.Proof.Shown).Why);
    }

    [Fact]
    public void A_release_that_gives_another_figure_away_refuses_the_publication_and_names_it()
    {
        // 45 working days: 48 of 50, released; so 2 took longer, which the other measure hides.
        var paper = new Publication()
            .Share("assess_45_pct", June, 48, 50)
            .Share("assess_over45_pct", June, 2, 50)
            .Delivery();
        var context = Publication.Context with
        {
            Releases = [new FigureRelease("assess_45_pct", ReleaseForm.AsItIs, "timeliness")],
        };

        var proof = DisclosureControl.Protect(paper, context).Proof;

        Assert.False(proof.Holds);
        Assert.Contains(
            proof.Exposed,
            count => count is { Name.Indicator: "assess_over45_pct", Range: { Least: 2, Most: 2, IsExact: true } }
        );
    }

    [Fact]
    public void Twelve_months_together_stand_in_place_of_single_months()
    {
        // Each month 18 of 20 in time: 216 of 240 in the year, 24 late.
        var paper = new Publication();
        foreach (var month in Month.RunEnding(June, 13))
        {
            paper.Share(Reviews, month, 18, 20);
        }

        var context = Publication.Context with
        {
            Releases = [new FigureRelease(Reviews, ReleaseForm.TwelveMonths, "small in a month")],
        };

        var safe = DisclosureControl.Protect(paper.Delivery(), context);

        Assert.True(safe.Proof.Holds);
        var row = Assert.Single(safe.Public.Tables[0].Rows);
        Assert.EndsWith("(twelve months to June 2023 together)", row.PrintedTitle, StringComparison.Ordinal);
        var together = row.ValueFor(June)!;
        Assert.Equal(("90%", 216m, 240m), (together.Printed, together.Numerator, together.Denominator));
        Assert.All(
            row.Values.Where(value => value.Month != June),
            value => Assert.Equal(PublishedValueState.Suppressed, value.State)
        );
    }

    [Fact]
    public void Two_years_together_that_differ_by_a_month_give_no_month_away()
    {
        var may = Year(June.Previous).Delivery();
        var context = Publication.Context with
        {
            Releases = [new FigureRelease(Reviews, ReleaseForm.TwelveMonths, "small in a month")],
        };
        var before = DisclosureControl.Protect(may, context);

        var after = DisclosureControl.Protect(
            Year(June).Delivery(),
            context with
            {
                Earlier = [new EarlierEdition("May 2023", may, before.Public)],
            }
        );

        Assert.True(after.Proof.Holds);
    }

    [Fact]
    public void A_whole_percentage_of_many_is_shown_without_its_counts_where_it_leaves_enough_open()
    {
        // 99% of 554 stands for 546 to 551: three to eight were late.
        var many = new Publication().Share(Reviews, June, 549, 554).Delivery();
        // 97% of 110 stands for 107 alone, as soon as the 110 is known.
        var few = new Publication().Share("cla_plan_pct", June, 107, 110).Count("cla_n", June, 110).Delivery();

        var safe = DisclosureControl.Protect(many, Publication.Context);
        Assert.True(safe.Proof.Holds);
        var shown = Value(safe.Public, Reviews);

        Assert.Equal((PublishedValueState.Known, "99%", 99m), (shown.State, shown.Printed, shown.Value));
        Assert.Null(shown.Denominator);
        Assert.Equal(
            PublishedValueState.Suppressed,
            Value(DisclosureControl.Protect(few, Publication.Context).Public, "cla_plan_pct").State
        );
    }

    [Fact]
    public void What_an_earlier_edition_shows_is_not_hidden_again_but_told_to_the_approver()
    {
        var paper = new Publication().Count("cla_uasc_n", June, 4).Delivery();
        var context = Publication.Context with { Earlier = [new EarlierEdition("the paper of July", paper, paper)] };

        var safe = DisclosureControl.Protect(paper, context);

        Assert.Equal(4, Value(safe.Public, "cla_uasc_n").Value);
        Assert.Equal("public already in an earlier edition", Assert.Single(safe.Proof.Shown).Why);
    }

    [Fact]
    public void A_forecast_gives_the_sum_behind_it_away()
    {
        // 105 to June make a forecast of 210: with it the sum since January is public, and with that a month.
        var paper = new Publication()
            .Counts("referrals_n", June, 20, 14, 4, 12, 30, 25)
            .Count("referrals_forecast_12m", June, 210);
        var naive = DisclosureControl.SuppressSmall(paper.Delivery(), Publication.Context);

        Assert.False(DisclosureControl.Prove(paper.Delivery(), naive, Publication.Context).Holds);
        Assert.True(DisclosureControl.Protect(paper.Delivery(), Publication.Context).Proof.Holds);
    }

    [Fact]
    public void Nought_may_be_shown_and_a_figure_of_few_cases_loses_everything()
    {
        var paper = new Publication()
            .Count("cla_uasc_n", June, 0)
            .Share("cl_eet_pct", June, 0, 4)
            .Share("icpc_in_time_pct", June, 30, 50)
            .Delivery();

        var @public = DisclosureControl.Protect(paper, Publication.Context).Public;

        Assert.Equal(0, Value(@public, "cla_uasc_n").Value);
        var hidden = Value(@public, "cl_eet_pct");
        Assert.Equal(("c", PublishedValueState.Suppressed), (hidden.Printed, hidden.State));
        Assert.Null(hidden.Value ?? hidden.Numerator ?? hidden.Denominator);
        Assert.Equal(30, Value(@public, "icpc_in_time_pct").Numerator);
    }

    /// <summary>18 of 20 in every month but May, which has 19, and June, which has 17.</summary>
    private static Publication Year(Month last)
    {
        var paper = new Publication().Of(last);
        foreach (var month in Month.RunEnding(last, 12))
        {
            paper.Share(
                Reviews,
                month,
                month == June ? 17
                    : month == June.Previous ? 19
                    : 18,
                20
            );
        }

        return paper;
    }

    private static PublishedValue Value(PublishedDelivery delivery, string indicator) =>
        delivery.Row(indicator).ValueFor(June)!;
}
