using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

public sealed class DirectionOfTravelTests
{
    [Theory]
    [InlineData(92, 90, Polarity.Higher, Direction.Better)]
    [InlineData(85, 90, Polarity.Higher, Direction.Worse)]
    [InlineData(35, 25, Polarity.Lower, Direction.Worse)]
    [InlineData(71, 72, Polarity.Lower, Direction.Better)]
    [InlineData(67, 67, Polarity.Lower, Direction.Same)]
    public void It_follows_the_wanted_direction(int now, int before, Polarity polarity, Direction expected) =>
        Assert.True(DirectionOfTravel.Judge(now, before, polarity, null).Is(expected));

    [Theory]
    [InlineData(84, 80, Direction.Better)]
    [InlineData(90, 86, Direction.Same)]
    [InlineData(97, 94, Direction.Worse)]
    [InlineData(98, 80, Direction.Better)] // 3 outside instead of 5
    public void Within_a_range_nearer_is_better(int now, int before, Direction expected) =>
        Assert.True(DirectionOfTravel.Judge(now, before, Polarity.Range, new Target.Range(85, 95)).Is(expected));

    [Fact]
    public void It_is_not_made_without_a_wanted_direction_or_a_previous_month()
    {
        Assert.Equal("neither direction is better", Reason(DirectionOfTravel.Judge(5, 4, Polarity.Neutral, null)));
        Assert.Equal("the previous month is missing", Reason(DirectionOfTravel.Judge(5, null, Polarity.Higher, null)));
        Assert.Equal("the month has no value", Reason(DirectionOfTravel.Judge(null, 5, Polarity.Higher, null)));
        Assert.Equal(
            "best within a range, and no range is set",
            Reason(DirectionOfTravel.Judge(5, 4, Polarity.Range, null))
        );
    }

    [Fact]
    public void What_is_better_one_way_round_is_worse_the_other() =>
        Prop.ForAll<int, int>(
                (now, before) =>
                {
                    var forth = Verdict(DirectionOfTravel.Judge(now, before, Polarity.Higher, null));
                    return (int)forth + (int)Verdict(DirectionOfTravel.Judge(before, now, Polarity.Higher, null)) == 2
                        && forth == Verdict(DirectionOfTravel.Judge(before, now, Polarity.Lower, null));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1804", "1948", "-144")]
    [InlineData("172", "154", "18")]
    public void The_trend_is_current_minus_previous(string now, string before, string trend) =>
        Assert.Equal(Decimal(trend), Trend.Between(Decimal(now), Decimal(before)));

    [Fact]
    public void There_is_no_trend_from_a_missing_month() => Assert.Null(Trend.Between(5, null));

    private static Direction Verdict(Judgement<Direction> judgement) => ((Judgement<Direction>.Made)judgement).Verdict;

    private static string Reason(Judgement<Direction> judgement) =>
        Assert.IsType<Judgement<Direction>.NotMade>(judgement).Reason;

    private static decimal Decimal(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
