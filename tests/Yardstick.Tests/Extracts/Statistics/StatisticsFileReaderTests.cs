using Yardstick.Core.Extracts;

namespace Yardstick.Tests.Extracts.Statistics;

public sealed class StatisticsFileReaderTests
{
    [Fact]
    public void Rows_become_values_of_measures_by_code_of_place()
    {
        var reading = StatisticsSample.Read([StatisticsSample.Heading, .. StatisticsSample.Rows]);

        Assert.Equal("children-looked-after", reading.DataSet.Name);
        Assert.Equal(5, reading.Rows);
        Assert.Empty(reading.RowsLeftOut);
        Assert.Equal(
            [("805", 164m), ("942", 93m), ("970", 70m), ("980", 114m), ("987", 62m)],
            reading
                .Values.Where(value => value.Measure == "LAC" && value.Year == 2024)
                .OrderBy(value => value.AuthorityCode, StringComparer.Ordinal)
                .Select(value => (value.AuthorityCode, value.Value!.Value))
        );
        Assert.Equal(334m, reading.Values.Single(value => value is { Measure: "LACnum", AuthorityCode: "805" }).Value);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("k")]
    [InlineData("low")]
    [InlineData("u")]
    [InlineData("x")]
    [InlineData("z")]
    [InlineData(":")]
    public void A_symbol_in_place_of_a_value_is_kept_as_what_it_is_and_never_0(string symbol)
    {
        var reading = StatisticsSample.Read(StatisticsSample.With("Hartlepool", ",164", $",{symbol}"));

        var value = reading.Values.Single(value => value is { Measure: "LAC", AuthorityCode: "805" });
        Assert.Null(value.Value);
        Assert.Equal(symbol, value.Symbol);
    }

    [Fact]
    public void A_year_of_two_is_the_one_that_it_ends_in()
    {
        var reading = StatisticsSample.Read([
            .. StatisticsSample.With("Hartlepool", "2024,Reporting year", "202324,Financial year"),
        ]);

        Assert.All(reading.Values, value => Assert.Equal(2024, value.Year));
    }

    [Fact]
    public void A_council_without_its_number_is_found_by_the_code_of_the_statistics_office()
    {
        var reading = StatisticsSample.Read(StatisticsSample.With("Cumberland", ",942,", ",,"));

        Assert.Contains(reading.Values, value => value is { Measure: "LAC", AuthorityCode: "942", Value: 93m });
    }

    [Fact]
    public void Rows_of_other_groups_are_counted_and_left_out()
    {
        var reading = StatisticsSample.Read(
            StatisticsSample.With("Hartlepool", StatisticsSample.AtYearEnd, "Children who went to sea")
        );

        Assert.Equal(1, reading.RowsLeftOut["Children who went to sea"]);
        Assert.DoesNotContain(reading.Values, value => value.AuthorityCode == "805");
    }

    [Theory]
    [InlineData("Hartlepool", ",164", ",n/a", "line 5, column rate_per_10000: 'n/a' is neither a number nor a symbol")]
    [InlineData("Hartlepool", ",164", ",-4", "line 5, column rate_per_10000: '-4' is neither a number nor a symbol")]
    [InlineData("Hartlepool", ",805,", ",999,", "line 5, column old_la_code: '999' is no council that is known")]
    [InlineData("Hartlepool", ",805,", ",806,", "line 5, column new_la_code: 'E06000001' belongs to 805")]
    [InlineData("North East,,", "E12000001", "E12000099", "line 3, column region_code: 'E12000099' is no region")]
    [InlineData("National", "E92000001", "W92000004", "line 2, column country_code: 'W92000004' is not England")]
    [InlineData("Cumberland", "Local authority", "Ward", "line 6, column geographic_level: 'Ward' is no level")]
    [InlineData("Cumberland", "2024,", "20242,", "line 6, column time_period: '20242' is no year")]
    [InlineData("Cumberland", "2024,", "202326,", "line 6, column time_period: '202326' is no year")]
    [InlineData("Cumberland", "Reporting year", "Week 7", "line 6, column time_identifier: 'Week 7' is no whole year")]
    [InlineData("Cumberland", ",482,93", ",482", "line 6: 13 values stand under 14 columns")]
    public void What_cannot_be_right_is_refused_with_its_line_and_column(
        string place,
        string cell,
        string replacement,
        string words
    )
    {
        var refusal = Assert.Throws<UnreadableSource>(() =>
            StatisticsSample.Read(StatisticsSample.With(place, cell, replacement))
        );

        Assert.StartsWith("cla.csv ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_of_one_place_and_year_are_refused_with_both_lines()
    {
        var refusal = Assert.Throws<UnreadableSource>(() =>
            StatisticsSample.Read([StatisticsSample.Heading, .. StatisticsSample.Rows, StatisticsSample.Rows[3]])
        );

        Assert.Contains("line 7", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("in line 5", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("la_code,value", "has no column time_period")]
    [InlineData(
        "time_period,time_identifier,geographic_level,country_code,region_code,old_la_code,new_la_code,pupils",
        "has the columns of no data set that is known"
    )]
    public void A_file_of_no_known_data_set_is_refused_with_what_to_do(string heading, string words)
    {
        var refusal = Assert.Throws<UnreadableSource>(() => StatisticsSample.Read(heading, "1,2"));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_of_a_data_set_is_a_national_measure() =>
        Assert.All(
            StatisticsSample.DataSets.All.SelectMany(set => set.Measures),
            measure => Assert.NotNull(Reference.ReferenceSample.Data.Measures.Find(measure.Measure))
        );
}
