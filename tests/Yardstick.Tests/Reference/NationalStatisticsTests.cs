using System.Globalization;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class NationalStatisticsTests
{
    private static readonly NationalStatistics Statistics = ReferenceSample.Data.NationalStatistics;

    /// <summary>The means that definitions section 3 verifies against the papers with the April 2021 model.</summary>
    [Theory]
    [InlineData("LACnum", 2021, 639.9)]
    [InlineData("LAC", 2021, 100.8)]
    [InlineData("LACHealth%", 2021, 92.9)]
    [InlineData("LACStable_2016on", 2021, 10.0)]
    [InlineData("ReReferral", 2022, 21.5)]
    [InlineData("PrevRegCPR", 2022, 23.6)]
    public void The_mean_of_the_neighbours_is_that_of_the_papers(string measure, int year, double expected)
    {
        var comparison = Compare(measure, new DateOnly(year, 6, 30));
        Assert.Equal("April 2021", comparison.NeighbourModel);
        Assert.Equal(10, comparison.NeighboursKnown);
        Assert.Equal((decimal)expected, Math.Round(comparison.NeighbourMean!.Value, 1, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void A_change_of_model_alone_moves_the_comparator_from_101_to_78()
    {
        var may2025 = ReferenceSample.Data.NeighbourModels.All.Single(model => model.Name == "May 2025");
        var indicator = ReferenceSample.IndicatorComparedWith("LAC");
        var asAt = new DateOnly(2022, 3, 31);
        var before = Statistics.Compare(ReferenceSample.Southampton, indicator, asAt);
        var after = Statistics.Compare(ReferenceSample.Southampton, indicator, asAt, may2025);
        Assert.Equal(101m, Math.Round(before!.NeighbourMean!.Value));
        Assert.Equal(78m, Math.Round(after!.NeighbourMean!.Value));
        Assert.Equal("May 2025", after.NeighbourModel);
    }

    [Fact]
    public void Own_region_and_England_are_the_published_values()
    {
        // Definitions section 9: the July 2023 paper should have printed 18.1 for Southampton; South East and England as published.
        var comparison = Compare("ReReferral", new DateOnly(2022, 7, 31));
        Assert.Equal(18.1m, comparison.Own);
        Assert.Equal(21.5m, comparison.England);
        Assert.Equal("South East", comparison.RegionName);
        Assert.Equal(25.9m, comparison.Region);
        Assert.False(comparison.EnglandAndRegionAreTotals);
    }

    [Fact]
    public void Values_of_England_and_the_region_are_marked_as_totals_for_counts()
    {
        var comparison = Compare("LACnum", new DateOnly(2021, 12, 31));
        Assert.True(comparison.EnglandAndRegionAreTotals);
        Assert.Equal(80780m, comparison.England);
    }

    [Theory]
    [InlineData("LAC", "2023-03-30", "2022", "31 March 2022")]
    [InlineData("LAC", "2023-03-31", "2023", "31 March 2023")]
    [InlineData("ReReferral", "2023-06-30", "2023", "year to 31 March 2023")]
    [InlineData("Work_Force_AvgNumCase_SW", "2023-09-29", "2022", "30 September 2022")]
    [InlineData("Work_Force_AvgNumCase_SW", "2023-09-30", "2023", "30 September 2023")]
    [InlineData("LAC", "2030-01-01", "2025", "31 March 2025")]
    public void The_newest_period_that_had_ended_is_taken_and_named(
        string measure,
        string asAt,
        string period,
        string words
    )
    {
        var comparison = Compare(measure, DateOnly.Parse(asAt, CultureInfo.InvariantCulture));
        Assert.Equal(period, comparison.Period);
        Assert.Equal(words, comparison.PeriodInWords);
    }

    [Fact]
    public void Caseloads_are_those_the_specification_quotes()
    {
        // Definitions section 5: Southampton 17.9 (2022), 16.0 (2023); England 16.6, 16.0.
        var year2022 = Compare("Work_Force_AvgNumCase_SW", new DateOnly(2022, 12, 31));
        var year2023 = Compare("Work_Force_AvgNumCase_SW", new DateOnly(2023, 12, 31));
        Assert.Equal((17.9m, 16.6m), (year2022.Own, year2022.England));
        Assert.Equal((16.0m, 16.0m), (year2023.Own, year2023.England));
    }

    [Fact]
    public void Missing_and_withheld_neighbours_are_left_out_of_mean_and_median_and_counted()
    {
        // Three of Southampton's ten have a value, one is withheld (c), the rest are missing: mean (10 + 20 + 60) / 3, median 20.
        using var folder = new ReferenceFolder();
        folder.Replace(
            "national-statistics.csv",
            "measure,year,authority_code,value",
            "LAC,2022,851,10",
            "LAC,2022,373,60",
            "LAC,2022,874,20",
            "LAC,2022,879,c",
            "LAC,2022,852,"
        );
        var comparison = Compare(folder, "LAC")!;
        Assert.Equal(3, comparison.NeighboursKnown);
        Assert.Equal(30m, comparison.NeighbourMean);
        Assert.Equal(20m, comparison.NeighbourMedian);
        Assert.Null(comparison.Own);
        Assert.Null(comparison.England);
    }

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_middle_two()
    {
        using var folder = new ReferenceFolder();
        folder.Replace(
            "national-statistics.csv",
            "measure,year,authority_code,value",
            "LAC,2022,851,10",
            "LAC,2022,373,60",
            "LAC,2022,874,21",
            "LAC,2022,879,20"
        );
        Assert.Equal(20.5m, Compare(folder, "LAC")!.NeighbourMedian);
    }

    [Fact]
    public void A_council_without_neighbours_with_values_has_no_mean()
    {
        using var folder = new ReferenceFolder();
        folder.Replace("national-statistics.csv", "measure,year,authority_code,value", "LAC,2022,852,114");
        var comparison = Compare(folder, "LAC")!;
        Assert.Equal(0, comparison.NeighboursKnown);
        Assert.Null(comparison.NeighbourMean);
        Assert.Null(comparison.NeighbourMedian);
        Assert.Equal(114m, comparison.Own);
    }

    [Theory]
    [InlineData("LAC,2022,852")]
    [InlineData("LAC,March,852,114")]
    [InlineData("LAC,2022,852,114%")]
    [InlineData("LAC,2022,851,115")]
    public void A_wrong_line_of_the_statistics_is_named(string line)
    {
        using var folder = new ReferenceFolder();
        folder.Replace("national-statistics.csv", "measure,year,authority_code,value", "LAC,2022,851,10", line);
        var error = Assert.Throws<ReferenceInvalid>(() => Compare(folder, "LAC"));
        Assert.Contains($"reference/national-statistics.csv line 3: '{line}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_councils_with_a_value_are_listed_without_regions_and_England()
    {
        var comparison = Compare("LAC", new DateOnly(2022, 6, 30));
        Assert.Equal(114m, comparison.Authorities["852"]);
        Assert.DoesNotContain("970", comparison.Authorities.Keys);
        Assert.DoesNotContain("989", comparison.Authorities.Keys);
        Assert.InRange(comparison.Authorities.Count, 140, 153);
    }

    [Fact]
    public void There_is_no_comparison_without_a_national_measure_or_outside_England()
    {
        var asAt = new DateOnly(2023, 6, 30);
        Assert.Null(Statistics.Compare("852", ReferenceSample.IndicatorComparedWith(null), asAt));
        Assert.Null(Statistics.Compare("999", ReferenceSample.IndicatorComparedWith("LAC"), asAt));
        Assert.Null(Statistics.Compare("989", ReferenceSample.IndicatorComparedWith("LAC"), asAt));
        Assert.Null(Statistics.Compare("852", ReferenceSample.IndicatorComparedWith("LAC"), new DateOnly(2015, 6, 30)));
    }

    [Fact]
    public void The_source_names_owner_date_and_licence()
    {
        var comparison = Compare("LAC", new DateOnly(2023, 6, 30));
        Assert.Equal(
            "Source: DfE, Local Authority Interactive Tool, updated November 2025, Open Government Licence v3.0",
            comparison.Source
        );
    }

    private static NationalComparison Compare(string measure, DateOnly asAt) =>
        Statistics.Compare(ReferenceSample.Southampton, ReferenceSample.IndicatorComparedWith(measure), asAt)!;

    private static NationalComparison? Compare(ReferenceFolder folder, string measure) =>
        folder
            .Read()
            .NationalStatistics.Compare(
                ReferenceSample.Southampton,
                ReferenceSample.IndicatorComparedWith(measure),
                new DateOnly(2022, 6, 30)
            );
}
