using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class ChangeOnYearTests
{
    private static readonly string[] ElevenMonths = [.. Enumerable.Repeat("80%", 11)];
    private readonly ChangeOnYear _rule = new();

    [Fact]
    public void The_month_a_year_before_is_named_with_its_value() =>
        Assert.Equal(
            "up from 78% in June 2022",
            Say.With(_rule, Judged.Figure(Judged.Visits, ["78%", .. ElevenMonths, "90%"]))
        );

    [Fact]
    public void A_lower_value_is_down() =>
        Assert.Equal(
            "down from 98% in June 2022",
            Say.With(_rule, Judged.Figure(Judged.Visits, ["98%", .. ElevenMonths, "90%"]))
        );

    [Fact]
    public void Equal_values_are_the_same() =>
        Assert.Equal(
            "the same as 90% in June 2022",
            Say.With(_rule, Judged.Figure(Judged.Visits, ["90%", .. ElevenMonths, "90%"]))
        );

    [Fact]
    public void Nothing_is_said_when_that_month_is_not_known() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, [.. ElevenMonths, "90%"])));
}
