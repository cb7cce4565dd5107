using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class BesideOthersTests
{
    private readonly BesideOthers _rule = new();

    [Fact]
    public void Neighbours_and_England_on_one_side_are_said_together() =>
        Assert.Equal(
            "above the statistical neighbours (21%) and England (21%), which is worse",
            Say.With(_rule, Beside(Judged.Rereferrals, "35%", neighbours: "21%", england: "21%"))
        );

    [Fact]
    public void Neighbours_and_England_on_two_sides_are_said_apart() =>
        Assert.Equal(
            "above the statistical neighbours (87%), which is better, below England (92%), which is worse",
            Say.With(_rule, Beside(Judged.Visits, "90%", neighbours: "87%", england: "92%"))
        );

    [Fact]
    public void An_equal_value_is_the_same_and_neither_better_nor_worse() =>
        Assert.Equal(
            "the same as England (90%)",
            Say.With(_rule, Beside(Judged.Visits, "90%", neighbours: "-", england: "90%"))
        );

    [Fact]
    public void Counts_are_not_compared_because_authorities_differ_in_size() =>
        Assert.Null(Say.With(_rule, Beside(Judged.Contacts, "518", neighbours: "640", england: "80850")));

    [Fact]
    public void Nothing_is_said_when_nobody_is_printed_beside() =>
        Assert.Null(Say.With(_rule, Beside(Judged.Visits, "90%", neighbours: "-", england: "-")));

    private static Assessment Beside(Indicator indicator, string value, string neighbours, string england) =>
        new Judged
        {
            Indicator = indicator,
            Cells = [(CellRole.StatisticalNeighbours, neighbours), (CellRole.England, england)],
        }.Printed(value);
}
