using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Observations;

namespace Yardstick.Tests.Observations;

public sealed class TeamTableTests
{
    /// <summary>Assessments completed by team in July 2023, as printed; one team of ten has no denominator here.</summary>
    private static readonly TeamFigure[] Printed =
    [
        new("Central 1", 34, 34),
        new("East 1", 77, 91),
        new("West 1", 71, 73),
        new("Family Central 1", 8, 11),
        new("Family East 1", 5, 9),
        new("Family East 2", 10, 10),
        new("Family East 3", 8, 10),
        new("Family West 1", 1, 1),
        new("Family West 2", 1, 1),
        new("Family West 3", 1, 1),
        new("Family West 4", 0, 0),
    ];

    [Fact]
    public void The_total_is_the_sum_of_numerators_over_the_sum_of_denominators()
    {
        var table = TeamTable.Of(Printed, (0, 0), 292);

        Assert.Equal((216, 241), (table.Total.Numerator, table.Total.Denominator));
        Assert.Equal(89.6m, DisplayedFigure.Round(table.Total.Percentage.ValueOrNull!.Value, 1));
    }

    [Fact]
    public void A_team_without_a_denominator_is_left_out_and_unallocated_comes_last()
    {
        var table = TeamTable.Of(Printed, (3, 4), null);

        Assert.DoesNotContain(table.Teams, team => team.Team == "Family West 4");
        Assert.Equal(new TeamFigure(TeamTable.Unallocated, 3, 4), table.Teams[^1]);
        Assert.Equal((219, 245), (table.Total.Numerator, table.Total.Denominator));
    }

    [Fact]
    public void Coverage_says_how_much_of_the_authority_the_teams_make()
    {
        // 241 of the 292 assessments completed that month.
        Assert.Equal(82.5m, DisplayedFigure.Round(TeamTable.Of(Printed, (0, 0), 292).Coverage.ValueOrNull!.Value, 1));
        Assert.IsType<Figure.NotAvailable>(TeamTable.Of(Printed, (0, 0), null).Coverage);
    }

    [Fact]
    public void Teams_and_unallocated_make_the_total() =>
        Prop.ForAll<(byte, byte)[]>(pairs =>
            {
                var teams = pairs.Select(
                    (pair, i) =>
                        new TeamFigure($"Team {i}", Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))
                );
                var table = TeamTable.Of(teams, (2, 3), null);
                return table.Total.Numerator == pairs.Sum(pair => Math.Min(pair.Item1, pair.Item2)) + 2
                    && table.Total.Denominator == pairs.Sum(pair => Math.Max(pair.Item1, pair.Item2)) + 3;
            })
            .QuickCheckThrowOnFailure();
}
