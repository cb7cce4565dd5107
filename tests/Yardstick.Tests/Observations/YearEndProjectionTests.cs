using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations;

public sealed class YearEndProjectionTests
{
    private static readonly Month February = new(2022, 2);
    private static readonly decimal[] Referrals = [315, 323, 272, 382, 343, 343, 298, 326, 297];

    [Fact]
    public void Two_equal_months_are_counted_twice()
    {
        var projection = YearEndProjection.From(February, new Month(2022, 10), From(February, Referrals));

        // The nine months add up to 2,899 (not 2,556); 2,899 + 3 * 2,899 / 9 = 3,865.33.
        Assert.Equal(2899, projection.SumToDate);
        Assert.Equal(3865.33m, DisplayedFigure.Round(projection.Figure.ValueOrNull!.Value, 2));
        Assert.Equal(Month.RunEnding(new Month(2022, 10), 9), projection.MonthsUsed);
    }

    [Fact]
    public void It_is_refused_when_a_month_of_the_year_is_missing()
    {
        var counts = From(February, Referrals);
        counts.Remove(new Month(2022, 6));

        Assert.Equal(
            new Figure.NotAvailable("no projection: June 2022 missing from the year to date"),
            YearEndProjection.From(February, new Month(2022, 10), counts).Figure
        );
    }

    [Fact]
    public void Two_months_are_too_few_and_three_are_enough()
    {
        var counts = From(February, Referrals);

        Assert.Equal(
            new Figure.NotAvailable("no projection before the third month of the year"),
            YearEndProjection.From(February, new Month(2022, 3), counts).Figure
        );
        // 315 + 323 + 272 = 910; 910 + 9 * 910 / 3 = 3,640.
        Assert.Equal(3640, YearEndProjection.From(February, new Month(2022, 4), counts).Figure.ValueOrNull);
    }

    [Fact]
    public void A_month_outside_the_year_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            YearEndProjection.From(February, new Month(2023, 2), From(February, Referrals))
        );

    [Fact]
    public void A_whole_year_projects_to_its_own_sum() =>
        Prop.ForAll<byte[]>(counts =>
            {
                decimal[] year = [.. counts.Concat(new byte[12]).Take(12).Select(count => (decimal)count)];
                return YearEndProjection.From(February, new Month(2023, 1), From(February, year)).Figure.ValueOrNull
                    == year.Sum();
            })
            .QuickCheckThrowOnFailure();

    private static Dictionary<Month, decimal> From(Month first, decimal[] counts) =>
        counts
            .Select((count, index) => (first.AddMonths(index), count))
            .ToDictionary(pair => pair.Item1, pair => pair.count);
}
