using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations;

/// <summary>What must hold between the figures of any council.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class InventedFiguresTests(InventedFigures invented) : IClassFixture<InventedFigures>
{
    private static readonly Month June = new(2023, 6);
    private static readonly Month July = new(2023, 7);
    private readonly MeasuredCouncil _council = invented.Council;

    [Fact]
    public void Every_bridge_leads_from_the_one_observation_to_the_other()
    {
        var bridged = MeasuredCouncil
            .Catalogue.Where(each => each.Indicator.WrittenTo == WrittenTo.Observations)
            .Where(each => MonthBridges.WhyNone(each.Indicator) is null)
            .ToList();
        var observed = _council
            .Measurement.Measure(_council.Extract, bridged, [June, July])
            .ToDictionary(row => (row.Indicator, Month.Of(row.PeriodEnd), row.AreaLevel, row.AreaId));
        var members = _council
            .Measurement.Members(_council.Extract, bridged, [June, July])
            .ToLookup(row => row.Indicator);
        var tree = AreaTree.Of(_council.Measurement, _council.Extract);
        var areas = observed.Keys.Select(key => (key.AreaLevel, key.AreaId)).Distinct().ToList();

        var wrong =
            from indicator in bridged
            from area in areas
            let bridge = Bridge.Between(
                indicator.Indicator,
                members[indicator.Key].Where(member => Month.Of(member.PeriodEnd) == June),
                members[indicator.Key].Where(member => Month.Of(member.PeriodEnd) == July),
                member => tree.Belongs(member.AreaId, area.AreaId),
                _ => false
            )
            let before = observed[(indicator.Key, June, area.AreaLevel, area.AreaId)]
            let now = observed[(indicator.Key, July, area.AreaLevel, area.AreaId)]
            where
                (bridge.PreviousNumerator, bridge.PreviousDenominator)
                    != (before.Numerator ?? 0, before.Denominator ?? 0)
                || (bridge.ThisNumerator, bridge.ThisDenominator) != (now.Numerator ?? 0, now.Denominator ?? 0)
                || bridge.PreviousNumerator + bridge.Steps.Sum(step => step.Numerator) != bridge.ThisNumerator
                || bridge.PreviousDenominator + bridge.Steps.Sum(step => step.Denominator) != bridge.ThisDenominator
            select $"{indicator.Key} in {area.AreaId}";

        Assert.Equal([], wrong);
        Assert.True(bridged.Count > 100);
    }

    [Fact]
    public void The_distribution_holds_everyone_who_is_open_to_the_service_once()
    {
        var open = _council
            .Measurement.Measure(_council.Extract, [MeasuredCouncil.Indicator("open_to_service_n")], [July])
            .ToDictionary(row => (row.AreaLevel, row.AreaId), row => row.Numerator);

        var sums = new Distribution(_council.Measurement)
            .On(_council.Extract, July.LastDay)
            .GroupBy(row => (row.AreaLevel, row.AreaId))
            .ToDictionary(area => area.Key, area => (decimal?)area.Sum(row => row.Children));

        Assert.Equal(open.OrderBy(row => row.Key), sums.OrderBy(row => row.Key));
        Assert.NotEqual(0, sums[("authority", AreaTree.Of(_council.Measurement, _council.Extract).Root)]);
    }

    [Fact]
    public void Stock_on_the_last_day_of_a_month_is_that_of_the_month()
    {
        var stock = MeasuredCouncil.Catalogue.Where(each => Measurement.IsStock(each.Indicator)).ToList();

        Assert.Equal(
            _council.Measurement.Measure(_council.Extract, stock, [July]),
            _council.Measurement.MeasureOn(_council.Extract, stock, July.LastDay)
        );
    }

    [Fact]
    public void Caseloads_hold_every_child_with_a_lead_worker_once()
    {
        var children = new MemberList(_council.Measurement)
            .Of(_council.Extract, MeasuredCouncil.Indicator("caseload_worker_n"), July)
            .ToList();

        var caseloads = new Caseloads(_council.Measurement).At(_council.Extract, [July]);

        Assert.Equal(children.Count, caseloads.Sum(row => row.Children));
        Assert.Equal(children.Count, children.DistinctBy(child => child.PersonId).Count());
        Assert.NotEmpty(children);
    }

    [Fact]
    public void The_members_of_the_areas_below_a_node_are_its_own()
    {
        var list = new MemberList(_council.Measurement);
        var indicator = MeasuredCouncil.Indicator("open_to_service_n");
        var observed = _council.Measurement.Measure(_council.Extract, [indicator], [July]);

        var some = observed.Where(row => row.Numerator > 0).DistinctBy(row => row.AreaLevel).ToList();

        Assert.Equal(
            some.Select(row => (row.AreaId, row.Numerator!.Value)),
            some.Select(row => (row.AreaId, (decimal)list.Of(_council.Extract, indicator, July, row.AreaId).Count()))
        );
        Assert.True(some.Count >= 3);
    }

    [Fact]
    public void Families_are_no_more_than_children_and_both_are_in_the_count()
    {
        var counts = new FamilyCounts(_council.Measurement).Count(_council.Extract, MeasuredCouncil.Catalogue, [July]);

        Assert.All(counts, row => Assert.InRange(row.Families + row.WithoutFamily, 1, row.Children));
        Assert.Contains(counts, row => row.Families < row.Children);
    }
}
