using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

public sealed class TargetTextTests
{
    [Theory]
    [InlineData(">=95%", TargetOperator.AtLeast, 95)]
    [InlineData(">= 95%", TargetOperator.AtLeast, 95)]
    [InlineData("≥95%", TargetOperator.AtLeast, 95)]
    [InlineData("<= 23%", TargetOperator.AtMost, 23)]
    [InlineData("<36%", TargetOperator.LessThan, 36)]
    [InlineData("< 1,700", TargetOperator.LessThan, 1700)]
    [InlineData(">10", TargetOperator.MoreThan, 10)]
    public void A_printed_operator_is_kept(string printed, TargetOperator expected, int value) =>
        Assert.Equal(new Target.Bound(expected, value), Read(printed, Polarity.Higher));

    [Theory]
    [InlineData("95", Polarity.Higher, TargetOperator.AtLeast)]
    [InlineData("95%", Polarity.Higher, TargetOperator.AtLeast)]
    [InlineData("95%", Polarity.Lower, TargetOperator.AtMost)]
    public void A_bare_number_takes_its_operator_from_the_wanted_direction(
        string printed,
        Polarity polarity,
        TargetOperator expected
    ) => Assert.Equal(new Target.Bound(expected, 95), Read(printed, polarity));

    [Fact]
    public void A_bare_number_is_undecided_where_no_direction_is_wanted() =>
        Assert.Equal(new Target.Undecided("60"), Read("60", Polarity.Neutral));

    [Theory]
    [InlineData("85-95%", 85, 95)]
    [InlineData("85% – 95%", 85, 95)]
    [InlineData("85 to 95", 85, 95)]
    [InlineData("1,200-1,700", 1200, 1700)]
    public void A_range_has_two_bounds(string printed, int lower, int upper) =>
        Assert.Equal(new Target.Range(lower, upper), Read(printed, Polarity.Range));

    [Theory]
    [InlineData("TBC")]
    [InlineData("Under review")]
    [InlineData("95-85%")]
    public void What_is_not_a_number_is_a_state(string printed) =>
        Assert.Equal(new Target.Undecided(printed), Read(printed, Polarity.Higher));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("N/A")]
    [InlineData("Local")]
    public void A_blank_or_a_dash_is_no_target(string printed) => Assert.Null(Read(printed, Polarity.Higher));

    [Fact]
    public void Seventeen_thousand_contacts_are_a_target_for_the_year() =>
        Assert.Equal(new Target.Bound(TargetOperator.LessThan, 17_000, IsYearly: true), Read("<17K", Polarity.Neutral));

    [Fact]
    public void A_target_that_names_the_year_is_for_the_year() =>
        Assert.Equal(
            new Target.Bound(TargetOperator.AtMost, 3_200, IsYearly: true),
            Read("3,200 per year", Polarity.Lower)
        );

    [Fact]
    public void Thousands_beside_a_stock_are_not_for_the_year() =>
        Assert.Equal(
            new Target.Bound(TargetOperator.LessThan, 1_500),
            TargetText.Read("<1.5k", Polarity.Lower, TimeBasis.AtMonthEnd)
        );

    [Theory]
    [InlineData("95%", Polarity.Higher, IndicatorUnit.Percentage, ">=95%")]
    [InlineData("<36%", Polarity.Lower, IndicatorUnit.Percentage, "<36%")]
    [InlineData("23.5%", Polarity.Lower, IndicatorUnit.Percentage, "<=23.5%")]
    [InlineData("< 1,700", Polarity.Lower, IndicatorUnit.Count, "<1700")]
    [InlineData("100", Polarity.Lower, IndicatorUnit.RatePer10000, "<=100")]
    [InlineData("85-95%", Polarity.Range, IndicatorUnit.Percentage, "85-95%")]
    [InlineData("TBC", Polarity.Higher, IndicatorUnit.Percentage, "TBC")]
    [InlineData("-", Polarity.Higher, IndicatorUnit.Percentage, "")]
    public void A_target_is_written_with_its_operator(
        string printed,
        Polarity polarity,
        IndicatorUnit unit,
        string written
    ) => Assert.Equal(written, TargetText.Write(Read(printed, polarity), unit));

    private static Target? Read(string printed, Polarity polarity) =>
        TargetText.Read(printed, polarity, TimeBasis.InMonth);
}
