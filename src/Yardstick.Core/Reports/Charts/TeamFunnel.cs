using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>Teams beside the authority's own proportion with the limits of chance: which differ, never who is first.</summary>
public static class TeamFunnel
{
    /// <returns>Null when fewer than two teams have cases.</returns>
    public static ChartContent? Build(string id, PublishedTable table)
    {
        var teams = TeamScorecard.TeamsOf(table, authorityDenominator: null);
        List<TeamFigure> drawn = [.. teams.Teams.Where(team => team.Denominator > 0)];
        if (drawn.Count < 2 || teams.Total.Percentage is not Figure.Known all)
        {
            return null;
        }

        var funnel = new Funnel((double)(teams.Total.Numerator / teams.Total.Denominator));
        var outside = drawn
            .Index()
            .Select(team => (team.Index, team.Item.Team, Words: Position(funnel, team.Item)))
            .Where(team => team.Words is not null)
            .ToList();
        IReadOnlyList<decimal> sizes = [.. drawn.Select(team => team.Denominator)];
        return new ChartContent
        {
            Id = id,
            Title = $"{table.Title}: teams compared",
            Summary =
                $"{drawn.Count} teams beside all teams together, {DisplayedFigure.Text(all.Value, IndicatorUnit.Percentage, 1)}. "
                + (
                    outside.Count == 0
                        ? "None differs by more than chance explains."
                        : $"Outside the limits of chance: {string.Join("; ", outside.Select(team => $"{team.Team} ({team.Words})"))}."
                ),
            Type = ChartType.Funnel,
            Unit = FigureText.Axis(IndicatorUnit.Percentage),
            Decimals = 1,
            Suffix = "%",
            Categories = [.. drawn.Select(team => team.Team)],
            Series =
            [
                new ChartSeries
                {
                    Name = "Teams",
                    Values = [.. drawn.Select(team => team.Percentage.ValueOrNull)],
                    Sizes = sizes,
                    Signals = outside.ToDictionary(team => team.Index, team => team.Words!),
                },
                Limit("Upper 99.8% limit", Confidence.Level998, limits => limits.Upper),
                Limit("Upper 95% limit", Confidence.Level95, limits => limits.Upper),
                Limit("Lower 95% limit", Confidence.Level95, limits => limits.Lower),
                Limit("Lower 99.8% limit", Confidence.Level998, limits => limits.Lower),
            ],
            Lines = [new ChartLine("All teams", all.Value, ChartLineKind.Mean)],
        };

        ChartSeries Limit(string name, Confidence confidence, Func<Interval, double> which) =>
            new()
            {
                Name = name,
                Values =
                [
                    .. drawn.Select(
                        decimal? (team) => (decimal)(which(funnel.Limits((double)team.Denominator, confidence)) * 100)
                    ),
                ],
                Sizes = sizes,
                Role = SeriesRole.Limit,
            };
    }

    private static string? Position(Funnel funnel, TeamFigure team) =>
        funnel.Judge((double)team.Numerator, (double)team.Denominator) is Judgement<FunnelPosition>.Made made
            ? made.Verdict switch
            {
                FunnelPosition.Inside => null,
                FunnelPosition.Below => "lower than chance explains",
                FunnelPosition.Above => "higher than chance explains",
                FunnelPosition.BelowWide => "much lower than chance explains",
                _ => "much higher than chance explains",
            }
            : null;
}
