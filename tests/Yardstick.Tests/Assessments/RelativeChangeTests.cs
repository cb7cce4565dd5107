using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;

namespace Yardstick.Tests.Assessments;

public sealed class RelativeChangeTests
{
    [Theory]
    [InlineData(1464, 1507, -3)]
    [InlineData(271, 351, -23)]
    [InlineData(8, 32, -75)]
    [InlineData(305, 410, -26)]
    [InlineData(117, 112, 4)]
    public void The_change_is_relative_to_the_earlier_month(int current, int earlier, int change) =>
        Assert.True(RelativeChange.Between(Known(current), Known(earlier)).Is(change));

    [Fact]
    public void A_percentage_changes_by_its_counts_and_not_by_points()
    {
        // January 2021: 271 of 1,464 contacts against 351 of 1,507: 18.5% against 23.3% is -21%, where 19 against 23 gives -17%.
        var change = RelativeChange.Between(Ratio.Percentage(271, 1464), Ratio.Percentage(351, 1507));

        Assert.True(change.Is(-21));
    }

    [Fact]
    public void A_half_is_rounded_away_from_zero()
    {
        // 200 to 199 is -0.5%.
        Assert.True(RelativeChange.Between(Known(199), Known(200)).Is(-1));
        Assert.True(RelativeChange.Between(Known(201), Known(200)).Is(1));
    }

    [Fact]
    public void No_change_is_made_from_zero_or_from_nothing()
    {
        Assert.Equal("the earlier month is 0", Reason(RelativeChange.Between(Known(4), Known(0))));
        Assert.Equal("the earlier month is missing", Reason(RelativeChange.Between(Known(4), null)));
        Assert.Equal(
            "the earlier month is missing",
            Reason(RelativeChange.Between(Known(4), new Figure.NotAvailable("TBC")))
        );
        Assert.Equal(
            "the month has no value",
            Reason(RelativeChange.Between(new Figure.NotAvailable("TBC"), Known(4)))
        );
    }

    [Fact]
    public void The_change_does_not_depend_on_the_scale() =>
        Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>(
                (current, earlier, scale) =>
                    RelativeChange
                        .Between(Known(current.Get * (decimal)scale.Get), Known(earlier.Get * (decimal)scale.Get))
                        .Is(
                            (
                                (Judgement<decimal>.Made)RelativeChange.Between(Known(current.Get), Known(earlier.Get))
                            ).Verdict
                        )
            )
            .QuickCheckThrowOnFailure();

    private static Figure.Known Known(decimal value) => new(value);

    private static string Reason(Judgement<decimal> judgement) =>
        Assert.IsType<Judgement<decimal>.NotMade>(judgement).Reason;
}
