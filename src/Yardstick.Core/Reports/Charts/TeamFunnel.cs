using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Core.Reports.Charts;

/// <summary>
/// The teams of a printed table around what they achieve together, with the limits of chance: teams are compared without being ranked. A team
/// without cases, or one that is suppressed, has no point.
/// </summary>
public static class TeamFunnel
{
    /// <summary>Fewer teams that can be judged make no comparison.</summary>
    private const int FewestTeams = 3;

    /// <returns>Null when fewer than three teams can be judged.</returns>
    public static ChartContent? Build(string id, PublishedTable table)
    {
        var isProtected = table.TeamRows.Any(row => row.IsSuppressed);
        var printed = isProtected ? null : TeamScorecard.TeamsOf(table, authorityDenominator: null);
        List<TeamFigure> teams =
        [
            .. (printed?.Teams ?? ProtectedTeams.ShownTeams(table)).Where(team => team.Denominator > 0),
        ];
        var total = printed is null ? ProtectedTeams.ShownTotal(table) : printed.Total;
        if (total is null || teams.Count(team => team.Denominator >= Funnel.SmallestDenominator) < FewestTeams)
        {
            return null;
        }

        var together = Share(total);
        var funnel = new Funnel((double)(total.Numerator / total.Denominator));
        var outside = Outside(teams, funnel);
        return new ChartContent
        {
            Id = id,
            Title = $"{table.Title}: teams compared",
            Summary = Summary(teams, outside, together),
            Type = ChartType.Funnel,
            Unit = "per cent",
            Decimals = 1,
            Suffix = "%",
            Categories = [.. teams.Select(team => team.Team)],
            Series =
            [
                new ChartSeries
                {
                    Name = "Teams",
                    Values = [.. teams.Select(team => (decimal?)Share(team))],
                    Sizes = [.. teams.Select(team => team.Denominator)],
                    Signals = outside,
                },
                Limit("Upper 95%", Confidence.Level95, limits => limits.Upper),
                Limit("Lower 95%", Confidence.Level95, limits => limits.Lower),
                Limit("Upper 99.8%", Confidence.Level998, limits => limits.Upper),
                Limit("Lower 99.8%", Confidence.Level998, limits => limits.Lower),
            ],
            Lines = [new ChartLine("All teams", together, ChartLineKind.Mean)],
        };

        ChartSeries Limit(string name, Confidence confidence, Func<Interval, double> side) =>
            new()
            {
                Name = name,
                Role = SeriesRole.Limit,
                Values =
                [
                    .. teams.Select(team =>
                        (decimal?)Percent(side(funnel.Limits((double)team.Denominator, confidence)))
                    ),
                ],
                Sizes = [.. teams.Select(team => team.Denominator)],
            };
    }

    private static Dictionary<int, string> Outside(List<TeamFigure> teams, Funnel funnel) =>
        teams
            .Select(
                (team, category) => (category, Judged: funnel.Judge((double)team.Numerator, (double)team.Denominator))
            )
            .Where(team => team.Judged is Judgement<FunnelPosition>.Made { Verdict: not FunnelPosition.Inside })
            .ToDictionary(team => team.category, team => Words(((Judgement<FunnelPosition>.Made)team.Judged).Verdict));

    private static string Words(FunnelPosition position) =>
        position switch
        {
            FunnelPosition.Above => "above the 95% limits",
            FunnelPosition.Below => "below the 95% limits",
            FunnelPosition.AboveWide => "above the 99.8% limits",
            _ => "below the 99.8% limits",
        };

    private static string Summary(List<TeamFigure> teams, Dictionary<int, string> outside, decimal together) =>
        $"Funnel chart of {teams.Count} teams around {DisplayedFigure.Text(together, IndicatorUnit.Percentage, 1)} for all teams. "
        + (
            outside.Count == 0
                ? "No team differs from all teams together by more than chance explains."
                : $"Beyond what chance explains: {string.Join("; ", outside.Select(point => $"{teams[point.Key].Team}, {point.Value}"))}."
        );

    private static decimal Share(TeamFigure team) => DisplayedFigure.Round(team.Percentage.ValueOrNull ?? 0, 1);

    private static decimal Percent(double proportion) => DisplayedFigure.Round((decimal)proportion * 100, 1);
}
