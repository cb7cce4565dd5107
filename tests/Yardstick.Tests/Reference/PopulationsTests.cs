using System.Globalization;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class PopulationsTests
{
    private static readonly Populations Populations = ReferenceSample.Data.Populations;

    /// <summary>The rebased values of definitions 1.2, POP-0-17.</summary>
    [Theory]
    [InlineData(2018, 49331)]
    [InlineData(2019, 49588)]
    [InlineData(2020, 49737)]
    [InlineData(2021, 49388)]
    [InlineData(2022, 49978)]
    [InlineData(2023, 50594)]
    [InlineData(2024, 50941)]
    public void Southampton_has_the_populations_of_the_specification(int midYear, int children) =>
        Assert.Equal(children, Populations.At(ReferenceSample.Southampton, midYear)!.Children);

    [Fact]
    public void The_paper_of_June_2023_uses_mid_2021()
    {
        // 554 children looked after are 112 per 10,000, 389 on plans 79: definitions 1.2.
        var population = Populations.InForce(ReferenceSample.Southampton, new DateOnly(2023, 6, 30))!;
        Assert.Equal(2021, population.MidYear);
        Assert.Equal(112m, Math.Round(554m * 10000m / population.Children));
        Assert.Equal(79m, Math.Round(389m * 10000m / population.Children));
    }

    [Theory]
    [InlineData("2022-12-20", 2020)]
    [InlineData("2022-12-21", 2021)]
    [InlineData("2023-11-23", 2022)]
    [InlineData("2030-01-01", 2024)]
    public void The_newest_mid_year_published_by_then_is_in_force(string day, int midYear) =>
        Assert.Equal(midYear, Populations.InForce(ReferenceSample.Southampton, Day(day))!.MidYear);

    [Fact]
    public void National_rates_at_31_March_use_the_mid_year_before() =>
        Assert.Equal(49388, Populations.ForNationalRates(ReferenceSample.Southampton, 2022)!.Children);

    [Fact]
    public void A_population_says_its_source_and_whether_papers_of_a_day_used_an_older_edition()
    {
        var population = Populations.At(ReferenceSample.Southampton, 2020)!;
        Assert.Equal(new DateOnly(2020, 6, 30), population.Date);
        Assert.StartsWith("ONS mid-year population estimates", population.Source, StringComparison.Ordinal);
        Assert.True(population.WasRevisedAfter(Day("2022-10-31")));
        Assert.False(population.WasRevisedAfter(Day("2023-11-23")));
    }

    [Fact]
    public void Reorganised_councils_and_unknown_ones_have_none_where_none_was_published()
    {
        Assert.Null(Populations.At("999", 2021));
        Assert.Null(Populations.At(ReferenceSample.Southampton, 2011));
        Assert.Null(Populations.InForce(ReferenceSample.Southampton, Day("2010-01-01")));
    }

    [Fact]
    public void England_is_the_sum_of_its_nine_regions()
    {
        string[] regions = ["980", "981", "982", "983", "984", "985", "986", "989", "990"];
        Assert.Equal(Populations.At("970", 2024)!.Children, regions.Sum(code => Populations.At(code, 2024)!.Children));
    }

    [Fact]
    public void A_population_of_a_mid_year_without_dates_is_refused()
    {
        using var folder = new ReferenceFolder();
        folder.Replace("populations.csv", "authority_code,mid_year,population", "852,2031,50000");
        var error = Assert.Throws<ReferenceInvalid>(folder.Read);
        Assert.Equal(
            "reference/populations.csv line 2, column mid_year: 2031 has no dates; add it to reference/mid-years.csv.",
            error.Message
        );
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
