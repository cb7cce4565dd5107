using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Charts;

public sealed class NationalStripTests
{
    private static readonly Indicator Rate = Catalogue.Indicator(
        "cla_rate",
        Polarity.Neutral,
        IndicatorUnit.RatePer10000
    );

    [Fact]
    public void The_own_council_stands_apart_from_the_others_in_the_order_of_values()
    {
        var chart = Build(NationalSample.Rates)!;

        Assert.Equal(["council 301", "council 302", "council 852"], chart.Categories);
        Assert.Equal([null, null, 102m], chart.Series.Single(series => series.Role == SeriesRole.Main).Values);
        Assert.Equal([45m, 61m, null], chart.Series.Single(series => series.Role == SeriesRole.Comparison).Values);
    }

    [Fact]
    public void The_summary_says_the_own_value_and_the_range() =>
        Assert.Equal(
            "council 852: 102. 3 councils have a value, from 45 to 102.",
            Build(NationalSample.Rates)!.Summary
        );

    [Fact]
    public void Totals_of_many_councils_are_not_drawn_beside_one()
    {
        var chart = Build(NationalSample.Rates with { EnglandAndRegionAreTotals = true })!;

        Assert.Equal([ChartLineKind.Neighbours], chart.Lines.Select(line => line.Kind));
    }

    [Fact]
    public void Without_a_value_of_any_council_there_is_nothing_to_draw() =>
        Assert.Null(Build(NationalSample.Rates with { Authorities = new Dictionary<string, decimal>() }));

    private static ChartContent? Build(NationalComparison national) =>
        NationalStrip.Build("strip", Rate, national, "852", code => $"council {code}");
}
