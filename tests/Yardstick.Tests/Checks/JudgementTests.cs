using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Checks;

public sealed class JudgementTests
{
    private static Pack Visits(string values, string target, string rag) =>
        new Pack("2023-07")
            .Table("Visits")
            .Row("cla_visit_agreed_pct", values, (CellRole.Target, target), (CellRole.Rag, rag));

    [Theory]
    [InlineData("95%", "95%", "green")]
    [InlineData("90%", "95%", "amber")] // 5 of 95 is 5.3%
    [InlineData("89%", "95%", "red")] // 6 of 95 is 6.3%
    [InlineData("89%", "95%", "●")] // the colour is lost
    [InlineData("89%", "TBC", "green")]
    [InlineData("-", "95%", "green")]
    public void A_colour_that_the_rule_gives_or_that_cannot_be_judged_is_not_named(
        string value,
        string target,
        string rag
    ) => Assert.Empty(Checking.Check(Visits(value, target, rag)));

    [Fact]
    public void Green_where_the_target_is_missed_is_an_error()
    {
        var finding = Assert.Single(Checking.Check(Visits("94%", "95%", "green")));
        Assert.Equal(("judgement", FindingSeverity.Error), (finding.Rule, finding.Severity));
        Assert.Contains("amber, but green is printed", finding.Arithmetic, StringComparison.Ordinal);
        Assert.Equal("94%, target 95%", finding.ValueB);
    }

    [Fact]
    public void Red_where_the_target_is_met_is_an_error() =>
        Assert.Equal(FindingSeverity.Error, Assert.Single(Checking.Check(Visits("95%", "95%", "red"))).Severity);

    [Fact]
    public void Amber_for_red_is_a_warning_because_the_tolerance_is_a_setting() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Checking.Check(Visits("88%", "95%", "amber"))).Severity);

    [Fact]
    public void A_yearly_target_judges_no_month() =>
        Assert.Empty(
            Checking.Check(
                new Pack("2022-10")
                    .Table("A")
                    .Row("contacts_n", "1488", (CellRole.Target, "<17K"), (CellRole.Rag, "red"))
            )
        );

    [Theory]
    [InlineData("cla_visit_agreed_pct", "92% 89%", "↓")]
    [InlineData("cla_visit_agreed_pct", "89% 89%", "→")]
    [InlineData("cla_3plus_pct", "15% 14%", "↑")] // lower is better
    [InlineData("contacts_n", "1828 1910", "↓")] // neither is better
    public void A_direction_that_the_months_give_is_not_named(string indicator, string values, string direction) =>
        Assert.Empty(
            Checking.Check(new Pack("2023-06").Table("A").Row(indicator, values, (CellRole.Direction, direction)))
        );

    [Fact]
    public void A_direction_against_the_wanted_one_is_an_error()
    {
        var finding = Assert.Single(
            Checking.Check(new Pack("2023-06").Table("A").Row("cla_3plus_pct", "15% 14%", (CellRole.Direction, "↓")))
        );
        Assert.Equal(("judgement", FindingSeverity.Error), (finding.Rule, finding.Severity));
        Assert.Equal("15 to 14; lower is better: better, but worse is printed", finding.Arithmetic);
    }

    [Fact]
    public void Movement_printed_between_equal_months_is_a_warning_because_unrounded_values_may_differ() =>
        Assert.Equal(
            FindingSeverity.Warning,
            Assert
                .Single(
                    Checking.Check(new Pack("2023-06").Table("A").Row("rha_pct", "82% 82%", (CellRole.Direction, "↑")))
                )
                .Severity
        );

    [Theory]
    [InlineData("-8")]
    [InlineData("-3")]
    [InlineData("2")]
    public void A_direction_that_is_none_of_the_three_is_an_error(string printed) =>
        Assert.StartsWith(
            "a direction is -1 (worse), 0 (same) or 1 (better)",
            Assert
                .Single(
                    Checking.Errors(
                        "judgement",
                        new Pack("2023-06").Table("A").Row("rha_pct", "83% 82%", (CellRole.Direction, printed))
                    )
                )
                .Arithmetic,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Dec-69", "83% 82%", "the integer -1 shown in a date format: worse")]
    [InlineData("Jan-00", "82% 83%", "the integer 1 shown in a date format: better")]
    [InlineData("Dec-99", "82% 82%", "the integer 0 shown in a date format: same")]
    public void An_integer_in_a_date_format_is_said_with_its_meaning(string printed, string values, string meaning)
    {
        var finding = Assert.Single(
            Checking.Check(new Pack("2023-06").Table("A").Row("rha_pct", values, (CellRole.Direction, printed)))
        );
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.EndsWith(meaning, finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meaning_of_a_date_is_judged_too() =>
        Assert.Single(
            Checking.Errors(
                "judgement",
                new Pack("2023-06").Table("A").Row("rha_pct", "83% 82%", (CellRole.Direction, "Jan-00"))
            )
        );

    [Fact]
    public void A_wanted_direction_glyph_is_never_read_as_movement() =>
        Assert.Empty(
            Checking.Check(new Pack("2021-01").Table("A").Row("rha_pct", "82% 83%", (CellRole.WantedDirection, "↓")))
        );

    [Fact]
    public void A_trend_arrow_follows_the_movement_without_judging_it()
    {
        static Pack With(string arrow) =>
            new Pack("2023-06").Table("A").Row("contacts_n", "1828 1910", (CellRole.Trend, arrow));

        Assert.Empty(Checking.Check(With("↑")));
        Assert.Equal(
            "1910 - 1828 = +82, but the arrow printed is ↓",
            Assert.Single(Checking.Check(With("↓"))).Arithmetic
        );
    }
}
