using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class TwelveMonthRangeTests
{
    private readonly TwelveMonthRange _rule = new();

    [Fact]
    public void The_year_is_said_with_its_range_and_mean() =>
        // Re-referrals of July 2022 to June 2023 as published: sum 333, mean 27.75.
        Assert.Equal(
            "between 25% and 35% over twelve months, mean 28%",
            Say.With(
                _rule,
                Judged.Figure(
                    Judged.Rereferrals,
                    "26%",
                    "28%",
                    "30%",
                    "27%",
                    "26%",
                    "30%",
                    "27%",
                    "25%",
                    "28%",
                    "27%",
                    "25%",
                    "35%"
                )
            )
        );

    [Fact]
    public void Nothing_is_said_when_a_month_is_missing() =>
        Assert.Null(
            Say.With(
                _rule,
                Judged.Figure(
                    Judged.Rereferrals,
                    "26%",
                    "28%",
                    "",
                    "27%",
                    "26%",
                    "30%",
                    "27%",
                    "25%",
                    "28%",
                    "27%",
                    "25%",
                    "35%"
                )
            )
        );

    [Fact]
    public void Nothing_is_said_of_a_year_without_movement() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Rereferrals, [.. Enumerable.Repeat("26%", 12)])));
}
