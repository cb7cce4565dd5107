using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Tests.Observations;

public sealed class DisplayedFigureTests
{
    [Theory]
    [InlineData("88.5", 0, "89")]
    [InlineData("-0.5", 0, "-1")]
    [InlineData("88.45", 1, "88.5")]
    [InlineData("86.4999", 0, "86")]
    public void A_half_is_rounded_away_from_zero(string value, int decimals, string shown) =>
        Assert.Equal(Number(shown), DisplayedFigure.Round(Number(value), decimals));

    [Theory]
    [InlineData("62.8125", "62")]
    [InlineData("92.99", "92")]
    [InlineData("-3.9", "-3")]
    public void A_truncating_edition_cuts_off(string value, string shown) =>
        Assert.Equal(Number(shown), DisplayedFigure.Round(Number(value), 0, DisplayRounding.Truncate));

    [Fact]
    public void A_percentage_is_shown_with_its_sign_and_a_count_with_its_thousands()
    {
        Assert.Equal("86%", DisplayedFigure.Text(86.3192m, IndicatorUnit.Percentage));
        Assert.Equal("86.3%", DisplayedFigure.Text(86.3192m, IndicatorUnit.Percentage, 1));
        Assert.Equal("1,289", DisplayedFigure.Text(1289, IndicatorUnit.Count));
        Assert.Equal("105", DisplayedFigure.Text(104.87m, IndicatorUnit.RatePer10000));
    }

    [Theory]
    [InlineData("86%", "86")]
    [InlineData("1,289", "1289")]
    [InlineData("24.5", "24.5")]
    [InlineData("-144", "-144")]
    public void A_displayed_figure_reads_as_the_number_a_person_sees(string displayed, string number) =>
        Assert.Equal(Number(number), DisplayedFigure.Number(displayed));

    [Theory]
    [InlineData("TBC")]
    [InlineData("-")]
    [InlineData("")]
    public void What_is_not_a_number_is_not_read_as_one(string displayed) =>
        Assert.Null(DisplayedFigure.Number(displayed));

    [Fact]
    public void What_is_shown_reads_back_as_what_was_rounded() =>
        Prop.ForAll<int>(thousandths =>
            {
                var value = thousandths / 1000m;
                return DisplayedFigure.Number(DisplayedFigure.Text(value, IndicatorUnit.Percentage, 1))
                    == DisplayedFigure.Round(value, 1);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_moves_a_value_by_at_most_a_half_and_cutting_off_never_away_from_zero() =>
        Prop.ForAll<int>(thousandths =>
            {
                var value = thousandths / 1000m;
                var cut = DisplayedFigure.Round(value, 0, DisplayRounding.Truncate);
                return Math.Abs(DisplayedFigure.Round(value, 0) - value) <= 0.5m
                    && Math.Abs(cut) <= Math.Abs(value)
                    && Math.Abs(value - cut) < 1;
            })
            .QuickCheckThrowOnFailure();

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
