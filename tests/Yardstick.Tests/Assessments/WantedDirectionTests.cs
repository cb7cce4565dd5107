using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

public sealed class WantedDirectionTests
{
    [Fact]
    public void A_target_with_an_operator_gives_a_neutral_indicator_its_direction()
    {
        var neutral = Catalogue.Indicator("contacts_n", Polarity.Neutral);

        Assert.Equal(Polarity.Lower, WantedDirection.Of(neutral, new Target.Bound(TargetOperator.LessThan, 1700)));
        Assert.Equal(Polarity.Higher, WantedDirection.Of(neutral, new Target.Bound(TargetOperator.AtLeast, 10)));
        Assert.Equal(Polarity.Range, WantedDirection.Of(neutral, new Target.Range(1, 2)));
        Assert.Equal(Polarity.Neutral, WantedDirection.Of(neutral, new Target.Undecided("60")));
        Assert.Equal(Polarity.Neutral, WantedDirection.Of(neutral, null));
    }

    [Fact]
    public void A_target_does_not_turn_a_direction_that_is_defined() =>
        Assert.Equal(
            Polarity.Lower,
            WantedDirection.Of(
                Catalogue.Indicator("cla_rate", Polarity.Lower),
                new Target.Bound(TargetOperator.AtLeast, 100)
            )
        );

    [Fact]
    public void What_is_not_mapped_has_no_wanted_direction() =>
        Assert.Equal(Polarity.Neutral, WantedDirection.Of(null, new Target.Bound(TargetOperator.AtLeast, 95)));
}
