using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

public sealed class TwelveMonthsTests
{
    [Fact]
    public void The_twelve_months_end_with_the_current_one_and_leave_the_thirteenth_out()
    {
        // 1,000 stands thirteen months back; 1 to 12 sum to 78.
        var figures = Made(Series.EndingJune2023([1000, .. Enumerable.Range(1, 12).Select(i => (decimal?)i)]));

        Assert.Equal(6.5m, figures.Mean);
        Assert.Equal(12, figures.Maximum);
        Assert.Equal(1, figures.Minimum);
    }

    [Fact]
    public void The_mean_of_a_percentage_is_the_mean_of_the_months_with_the_pooled_ratio_beside_it()
    {
        // Eleven months of 1 of 2 and one of 90 of 90: mean (11 * 50 + 100) / 12 = 54.17; pooled 101 of 112 = 90.18.
        IReadOnlyList<SeriesPoint> history =
        [
            .. Month
                .RunEnding(Series.June2023, 12)
                .Select(month =>
                    Series.Point(month, month == Series.June2023 ? Ratio.Percentage(90, 90) : Ratio.Percentage(1, 2))
                ),
        ];

        var figures = Made(history);

        Assert.Equal(54.17m, decimal.Round(figures.Mean, 2));
        Assert.Equal(90.18m, decimal.Round(figures.PooledRatio!.Value, 2));
    }

    [Fact]
    public void Without_counts_there_is_no_pooled_ratio() =>
        Assert.Null(Made(Series.EndingJune2023([.. Enumerable.Repeat((decimal?)50, 12)])).PooledRatio);

    [Fact]
    public void Eleven_months_make_no_figures()
    {
        var history = Series.EndingJune2023(1, 2, 3, 4, 5, null, 7, 8, 9, 10, 11, 12);

        var judgement = TwelveMonths.Of(Series.June2023, history);

        Assert.Equal(
            "11 of the twelve months to June 2023 are known",
            Assert.IsType<Judgement<TwelveMonthFigures>.NotMade>(judgement).Reason
        );
    }

    private static TwelveMonthFigures Made(IReadOnlyList<SeriesPoint> history) =>
        Assert.IsType<Judgement<TwelveMonthFigures>.Made>(TwelveMonths.Of(Series.June2023, history)).Verdict;
}
