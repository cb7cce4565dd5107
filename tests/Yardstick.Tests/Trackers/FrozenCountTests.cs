using Yardstick.Core;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Trackers;

/// <summary>The trackers of the small invented council, as they are read from its frozen months.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class FrozenCountTests
{
    [Fact]
    public void Every_count_of_a_frozen_month_is_the_frozen_figure_of_the_area()
    {
        using var store = SmallCouncil.Frozen.Copy();
        var register = new TrackerRegister(store.Database, Measured.Product.Value.Trackers, SmallCouncil.Clock);
        var july = new Month(2023, 7);
        var frozen = new FrozenFigures(store.Database);
        var compared = 0;
        foreach (var tracker in register.Trackers.All)
        {
            var figures = frozen
                .Observations(SampleCouncil.Code, [.. tracker.Reasons.Select(reason => reason.Indicator)], [july])
                .Select(row => row.Observation)
                .ToLookup(row => (row.AreaLevel == "authority", row.AreaId));
            foreach (var area in figures)
            {
                var at = register.At(
                    SampleCouncil.Code,
                    tracker,
                    july,
                    july.LastDay,
                    area.Key.Item1 ? [] : [area.Key.AreaId]
                );
                foreach (var figure in area)
                {
                    var count = at.Reasons.Single(each => each.Reason.Indicator == figure.Indicator);
                    Assert.Equal(count.Reason.Of(figure.Numerator ?? 0, figure.Denominator), count.Count);
                    compared++;
                }

                Assert.InRange(at.Children, 0, (int)at.Reasons.Sum(reason => reason.Count ?? 0));
            }
        }

        Assert.True(compared > 100, $"only {compared} figures were compared");
    }
}
