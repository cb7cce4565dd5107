using System.Globalization;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Calendar = ReferenceSample.Data.WorkingDays;

    /// <summary>The test vectors of definitions 1.1.</summary>
    [Theory]
    [InlineData("2022-05-27", 5, "2022-06-07")]
    [InlineData("2022-09-15", 3, "2022-09-21")]
    [InlineData("2020-04-30", 6, "2020-05-11")]
    [InlineData("2022-12-23", 1, "2022-12-28")]
    [InlineData("2021-12-24", 1, "2021-12-29")]
    [InlineData("2022-12-14", 15, "2023-01-09")]
    [InlineData("2023-04-28", 10, "2023-05-16")]
    [InlineData("2023-03-01", 45, "2023-05-09")]
    [InlineData("2022-07-02", 15, "2022-07-22")]
    [InlineData("2023-07-03", 20, "2023-07-31")]
    public void A_deadline_is_the_nth_working_day_after_the_trigger(string from, int days, string due) =>
        Assert.Equal(Day(due), Calendar.Due(Day(from), days));

    [Fact]
    public void Count_and_deadline_differ_on_a_day_off_after_the_last_day()
    {
        // Definitions 1.1: started Thursday 25 May 2023, authorised Saturday 29 July.
        Assert.Equal(Day("2023-07-28"), Calendar.Due(Day("2023-05-25"), 45));
        Assert.Equal(45, Calendar.Count(Day("2023-05-25"), Day("2023-07-29")));
    }

    [Theory]
    [InlineData("2023-06-05", "2023-06-05", 0)]
    [InlineData("2023-06-05", "2023-06-06", 1)]
    [InlineData("2023-06-03", "2023-06-05", 1)] // a Saturday: day 1 is the Monday
    [InlineData("2023-06-02", "2023-06-04", 0)] // Friday to Sunday
    [InlineData("2020-05-01", "2020-05-08", 4)] // 4 May 2020 was a working day, 8 May was not
    [InlineData("2022-09-16", "2022-09-20", 1)] // the funeral of 19 September 2022
    [InlineData("2023-12-22", "2023-12-29", 3)] // 25 and 26 December
    public void Days_after_the_start_up_to_the_end_are_counted(string from, string to, int expected) =>
        Assert.Equal(expected, Calendar.Count(Day(from), Day(to)));

    [Theory]
    [InlineData("2023-05-08", false)]
    [InlineData("2023-05-09", true)]
    [InlineData("2023-05-13", false)]
    [InlineData("2017-01-01", false)]
    [InlineData("2017-01-03", true)]
    public void Weekends_and_bank_holidays_are_not_working_days(string date, bool expected) =>
        Assert.Equal(expected, Calendar.IsWorkingDay(Day(date)));

    [Fact]
    public void Every_deadline_is_a_working_day_that_lies_as_many_days_ahead_as_was_asked()
    {
        for (var start = Day("2017-01-01"); start < Day("2028-01-01"); start = start.AddDays(1))
        {
            var due = Calendar.Due(start, 15);
            Assert.True(Calendar.IsWorkingDay(due));
            Assert.Equal(15, Calendar.Count(start, due));
        }
    }

    [Fact]
    public void A_day_beyond_the_known_bank_holidays_is_refused_with_the_remedy()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Due(Day("2028-12-20"), 20));
        Assert.Contains("from 2017 to 2028", error.Message, StringComparison.Ordinal);
        Assert.Contains("reference/bank-holidays.csv", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.IsWorkingDay(Day("2016-12-31")));
    }

    [Fact]
    public void An_end_before_the_start_and_a_deadline_of_no_days_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Count(Day("2023-06-06"), Day("2023-06-05")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Due(Day("2023-06-06"), 0));
    }

    /// <summary>Eight a year; two more in 2022 (jubilee, state funeral), one more in 2023 (coronation).</summary>
    [Theory]
    [InlineData(2019, 8)]
    [InlineData(2022, 10)]
    [InlineData(2023, 9)]
    [InlineData(2028, 8)]
    public void Each_year_has_its_bank_holidays(int year, int expected) =>
        Assert.Equal(expected, ReferenceSample.Data.BankHolidays.Count(holiday => holiday.Date.Year == year));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
