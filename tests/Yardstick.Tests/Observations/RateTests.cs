using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations;

public sealed class RateTests
{
    private static readonly Month June = new(2023, 6);

    [Fact]
    public void The_rate_of_children_in_care_is_their_count_over_the_population() =>
        // 518 * 10,000 / 49,388 = 104.88, printed as 105 in June 2023.
        Assert.Equal(105, DisplayedFigure.Round(Rate.Per10000(518, 49_388), 0));

    [Fact]
    public void The_printed_rates_of_protection_plans_follow_from_their_counts()
    {
        // June 2022 to June 2023 as printed, over 49,388 children.
        decimal[] plans = [426, 389, 389, 355, 315, 301, 302, 288, 301, 315, 347, 355, 351];
        decimal[] rates = [86, 79, 79, 72, 64, 61, 61, 58, 61, 64, 70, 72, 71];

        Assert.Equal(rates, plans.Select(count => DisplayedFigure.Round(Rate.Per10000(count, 49_388), 0)));
    }

    [Fact]
    public void The_target_of_273_referrals_a_month_comes_from_a_rate_of_639() =>
        // 639 * 51,268 / 10,000 / 12 = 273.0 (the population that the paper's target implies).
        Assert.Equal(273, DisplayedFigure.Round(Rate.CountBehind(639, 51_268) / 12, 0));

    [Fact]
    public void A_rate_needs_a_population() => Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Per10000(5, 0));

    [Fact]
    public void A_rate_gives_its_count_back() =>
        Prop.ForAll<byte, ushort>(
                (count, extra) =>
                {
                    var population = 10_000m + extra;
                    return Math.Abs(Rate.CountBehind(Rate.Per10000(count, population), population) - count) < 0.000001m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_accumulative_rate_adds_the_months_from_April()
    {
        // April 10 + May 20 + June 30 = 60 of 20,000 children: 30 per 10,000. March does not count.
        var counts = Counts(("2023-03", 500), ("2023-04", 10), ("2023-05", 20), ("2023-06", 30));

        Assert.Equal(new Figure.Known(30, 60, 20_000), Rate.Accumulative(June, counts, 20_000));
    }

    [Fact]
    public void An_accumulative_rate_starts_again_each_April() =>
        Assert.Equal(
            new Figure.Known(5, 10, 20_000),
            Rate.Accumulative(new Month(2023, 4), Counts(("2023-03", 500), ("2023-04", 10)), 20_000)
        );

    [Fact]
    public void A_rate_over_months_is_not_made_when_one_of_them_is_missing() =>
        Assert.Equal(
            new Figure.NotAvailable("no count for May 2023"),
            Rate.Accumulative(June, Counts(("2023-04", 10), ("2023-06", 30)), 20_000)
        );

    [Fact]
    public void A_rolling_rate_adds_twelve_whole_months()
    {
        var counts = Month.RunEnding(June, 13).ToDictionary(month => month, _ => 10m);

        Assert.Equal(new Figure.Known(60, 120, 20_000), Rate.Rolling(June, counts, 20_000));
    }

    [Fact]
    public void The_rolling_rate_of_enquiries_follows_from_the_printed_completions()
    {
        // July 2022 to June 2023 as printed a month later; they give 349.1 on 49,388 children (354 printed: another basis).
        decimal[] completed = [168, 134, 158, 114, 193, 139, 103, 158, 169, 138, 126, 124];
        var counts = Month.RunEnding(June, 12).Zip(completed).ToDictionary(pair => pair.First, pair => pair.Second);

        Assert.Equal(349.1m, DisplayedFigure.Round(Rate.Rolling(June, counts, 49_388).ValueOrNull!.Value, 1));
    }

    private static Dictionary<Month, decimal> Counts(params (string Month, decimal Count)[] counts) =>
        counts.ToDictionary(each => Month.Parse(each.Month), each => each.Count);
}
