using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.OpenData;

/// <summary>Which number, or which symbol, everybody gets of a published figure.</summary>
public sealed class PublicFiguresTests
{
    private static readonly PublicFigures Figures = new(key =>
        key == Judged.Visits.Key ? Judged.Visits
        : key == Judged.Contacts.Key ? Judged.Contacts
        : null
    );

    private static Paper June => new("June report", "2023-07-12", "2023-06");

    private static Paper July => new("July report", "2023-08-12", "2023-07");

    [Fact]
    public void A_number_comes_as_displayed_and_never_with_more_digits()
    {
        // 348 of 492 is 70.73…; with more digits than printed a count could be worked out where none is given.
        var value = June.Row(Judged.Visits.Key, "Visits", "71% (348/492)").Values[0] with
        {
            Value = 70.7317073171m,
        };

        var figure = Only(value);

        Assert.Equal((71, 348, 492), (figure.Value, figure.Numerator, figure.Denominator));
        Assert.Null(figure.Symbol);
    }

    [Fact]
    public void A_hidden_figure_is_confidential_and_has_no_counts()
    {
        var figure = Only(
            June.Row(Judged.Visits.Key, "Visits", "50% (3/6)").Values[0] with
            {
                State = PublishedValueState.Suppressed,
                Printed = "c",
                Value = null,
                Reason = "suppressed to protect small numbers",
            }
        );

        Assert.Equal(("c", null, null, null), (figure.Symbol, figure.Value, figure.Numerator, figure.Denominator));
        Assert.False(figure.IsBlank);
    }

    [Theory]
    [InlineData("-", PublishedValueState.NotAvailable, null, "x")]
    [InlineData("TBC", PublishedValueState.ToBeConfirmed, null, "x")]
    [InlineData("UNDER REVIEW", PublishedValueState.UnderReview, null, "u")]
    [InlineData("no cases", PublishedValueState.NotAvailable, Ratio.NoCases, "z")]
    [InlineData("", PublishedValueState.Blank, null, "x")]
    public void What_is_not_known_has_the_symbol_of_its_reason(
        string printed,
        PublishedValueState state,
        string? reason,
        string symbol
    )
    {
        var figure = Only(
            June.Row(Judged.Visits.Key, "Visits", "1%").Values[0] with
            {
                Printed = printed,
                State = state,
                Value = null,
                Reason = reason,
            }
        );

        Assert.Equal(symbol, figure.Symbol);
        Assert.Null(figure.Value);
        Assert.NotNull(figure.Reason);
    }

    [Fact]
    public void More_than_nought_that_is_printed_as_nought_rounds_to_zero()
    {
        // 2 of 900 is 0.2%.
        var some = Only(June.Row(Judged.Visits.Key, "Visits", "0% (2/900)").Values[0]);
        var none = Only(June.Row(Judged.Visits.Key, "Visits", "0% (0/900)").Values[0]);

        Assert.Equal(("k", null), (some.Symbol, some.Value));
        Assert.Equal((null, 0), (none.Symbol, none.Value));
    }

    [Fact]
    public void A_month_is_given_as_the_newest_edition_has_it_and_a_blank_leaves_it_to_an_older_one()
    {
        var older = June.Table(June.Row(Judged.Contacts.Key, "Contacts", "100", "200"));
        var newer = July.Table(July.Row(Judged.Contacts.Key, "Contacts", "-", "210", "300"));

        var newest = Figures.Newest([SomeEdition.Of(older.Delivered()), SomeEdition.Of(newer.Delivered())]);

        // May: only the June report has it; June: restated; July: new.
        Assert.Equal(
            [("2023-05", 100m, "June report"), ("2023-06", 210m, "July report"), ("2023-07", 300m, "July report")],
            newest.Select(figure => (figure.Month.ToString(), figure.Value!.Value, figure.Edition.Title))
        );
    }

    [Fact]
    public void A_figure_that_was_hidden_later_is_not_replaced_by_what_was_shown_before()
    {
        var older = June.Table(June.Row(Judged.Contacts.Key, "Contacts", "8"));
        var row = July.Row(Judged.Contacts.Key, "Contacts", "1", "9");
        var hidden = row with
        {
            Values =
            [
                row.Values[0] with
                {
                    State = PublishedValueState.Suppressed,
                    Printed = "c",
                    Value = null,
                    Reason = "small",
                },
                row.Values[1],
            ],
        };

        var newest = Figures.Newest([
            SomeEdition.Of(older.Delivered()),
            SomeEdition.Of(July.Table(hidden).Delivered()),
        ]);

        Assert.Equal("c", newest.Single(figure => figure.Month == new Month(2023, 6)).Symbol);
    }

    [Fact]
    public void A_row_that_no_definition_knows_is_no_open_data()
    {
        var edition = SomeEdition.Of(June.Table(June.Row(null, "Something local", "7")).Delivered());

        Assert.Empty(Figures.Of(edition));
    }

    [Fact]
    public void Teams_have_their_figures_without_the_total_which_is_the_councils_own()
    {
        var place = new CellPlace("teams.csv", null, 2, 1);
        PublishedTeamRow Team(string name, decimal? part, decimal? whole, string? printed, bool isTotal = false) =>
            new()
            {
                Number = 1,
                Team = name,
                IsTotal = isTotal,
                Numerator = part,
                Denominator = whole,
                PrintedPercentage = printed,
                NumeratorPlace = place,
                DenominatorPlace = place,
                PercentagePlace = place,
            };
        var edition = SomeEdition.Of(
            June.Delivered(
                new PublishedTable
                {
                    Number = 9,
                    File = "teams.csv",
                    Title = "Teams",
                    Kind = PublishedTableKind.Teams,
                    Indicator = Judged.Visits.Key,
                    TeamRows =
                    [
                        Team("North", 30, 40, "75.0%"),
                        Team("South", null, null, "c") with
                        {
                            IsSuppressed = true,
                        },
                        Team("Total", 50, 70, "71.4%", isTotal: true),
                    ],
                }
            )
        );

        Assert.Equal(
            [("North", 75m, (string?)null), ("South", null, "c")],
            Figures.Of(edition).Select(figure => (figure.AreaName, figure.Value, figure.Symbol))
        );
    }

    private static PublicFigure Only(PublishedValue value)
    {
        var row = June.Row(Judged.Visits.Key, "Visits", "1%") with { Values = [value] };
        return Assert.Single(
            Figures.Of(SomeEdition.Of(new Paper("A report", "2023-07-12", "2023-06").Table(row).Delivered()))
        );
    }
}
