using Yardstick.Core.Periods;

namespace Yardstick.Tests.Periods;

public sealed class MonthTests
{
    [Fact]
    public void A_month_ends_on_its_last_day_also_in_a_leap_year()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), new Month(2024, 2).LastDay);
        Assert.Equal(new DateOnly(2023, 2, 28), new Month(2023, 2).LastDay);
    }

    [Fact]
    public void The_thirteen_months_that_end_in_June_2023_begin_in_June_2022()
    {
        var run = Month.RunEnding(new Month(2023, 6), 13);

        Assert.Equal(13, run.Count);
        Assert.Equal(new Month(2022, 6), run[0]);
        Assert.Equal(new Month(2023, 6), run[^1]);
    }

    [Theory]
    [InlineData(2023, 3, 2022)]
    [InlineData(2023, 4, 2023)]
    [InlineData(2023, 12, 2023)]
    public void A_financial_year_begins_in_April(int year, int number, int firstYear) =>
        Assert.Equal(new Month(firstYear, 4), new Month(year, number).StartOfFinancialYear);

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2023-6")]
    [InlineData("June 2023")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_the_form_2023_06_is_read(string? text) => Assert.False(Month.TryParse(text, out _));

    [Fact]
    public void A_month_is_written_as_data_as_words_and_as_a_column_heading()
    {
        var month = Month.Parse("2022-09");

        Assert.Equal("2022-09", month.ToString());
        Assert.Equal("September 2022", month.ToWords());
        Assert.Equal("Sep-22", month.ToShort());
    }

    [Fact]
    public void Months_step_over_the_turn_of_the_year()
    {
        Assert.Equal(new Month(2022, 12), new Month(2023, 1).Previous);
        Assert.Equal(new Month(2022, 6), new Month(2023, 6).SameMonthLastYear);
        Assert.Equal(13, new Month(2023, 1).MonthsSince(new Month(2021, 12)));
    }
}
