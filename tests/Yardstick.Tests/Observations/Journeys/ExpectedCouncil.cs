using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>The figures of a council in which the children of the journeys live together: the sums of their verdicts.</summary>
internal sealed class ExpectedCouncil(string authority, IReadOnlyList<Journey> children)
{
    private const string TeamsAt100 = "cla_visit_teams_100_n";
    private const string TeamsAt100Of = "cla_visit_agreed_pct";
    private const decimal DaysOfWeek = 7;
    private static readonly Dictionary<string, Indicator> Indicators = ShippedIndicators.All.ToDictionary(
        each => each.Key,
        each => each.Indicator
    );

    private readonly ILookup<(string Indicator, Month Month), Verdict> _verdicts = children
        .SelectMany(child => child.Verdicts.Concat(child.Derived))
        .ToLookup(verdict => (verdict.Indicator, verdict.Month));

    /// <summary>A line for each figure of the authority, of a team, or of what no team answers for, that is not the sum.</summary>
    public IEnumerable<string> Differences(IEnumerable<Observation> figures) =>
        figures
            .Where(figure => figure.AreaLevel is "authority" or "team" or "unallocated")
            .Select(figure => (figure, Expected: Expected(figure)))
            .Where(each => each.Expected != (each.figure.Numerator, Denominator(each.figure)))
            .Select(each =>
                $"{each.figure.Indicator} {each.figure.PeriodEnd:yyyy-MM-dd} {each.figure.AreaId}: expected {each.Expected}, "
                + $"found {each.figure.Numerator} of {each.figure.Denominator}"
            );

    private (decimal?, decimal?) Expected(Observation figure)
    {
        var month = Month.Of(figure.PeriodEnd);
        if (figure.Indicator == TeamsAt100)
        {
            return (FullTeams(month).Count(team => figure.AreaLevel == "authority" || team == figure.AreaId), null);
        }

        var verdicts = _verdicts[(figure.Indicator, month)]
            .Where(verdict =>
                figure.AreaId == authority || figure.AreaLevel == "authority" || verdict.Team == figure.AreaId
            )
            .ToList();
        var numerator = verdicts.Sum(verdict => verdict.Numerator);
        return Indicators[figure.Indicator].Unit switch
        {
            IndicatorUnit.Count or IndicatorUnit.RatePer10000 => (numerator, null),
            IndicatorUnit.Weeks => (numerator / DaysOfWeek, verdicts.Sum(verdict => verdict.Denominator)),
            _ => (numerator, verdicts.Sum(verdict => verdict.Denominator)),
        };
    }

    /// <summary>The denominator of a rate is the population, which no child adds to.</summary>
    private static decimal? Denominator(Observation figure) =>
        Indicators[figure.Indicator].Unit == IndicatorUnit.RatePer10000 ? null : figure.Denominator;

    /// <summary>Teams in which every child was visited as agreed.</summary>
    private IEnumerable<string> FullTeams(Month month) =>
        _verdicts[(TeamsAt100Of, month)]
            .GroupBy(verdict => verdict.Team)
            .Where(team => team.Key != "-" && team.All(verdict => verdict.Numerator == verdict.Denominator))
            .Select(team => team.Key);
}
