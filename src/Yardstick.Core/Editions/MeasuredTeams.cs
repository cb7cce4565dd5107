using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions;

/// <summary>
/// The teams of a percentage in the month of a measured edition, in the order of their names, then what no team accounts for. Where one team's
/// work is a share of another's (early help of what the front door handled), teams have no percentage and there is no table.
/// </summary>
internal static class MeasuredTeams
{
    private const string Team = "team";
    private const string Unallocated = "unallocated";

    /// <returns>Null when no team has cases, or when teams have no percentage.</returns>
    public static IReadOnlyList<PublishedTeamRow>? Rows(
        Indicator indicator,
        MeasuredMonth measured,
        IReadOnlyList<Observation> authority,
        IReadOnlyList<Observation> areas
    )
    {
        List<(string Name, Observation Figure)> teams =
        [
            .. areas
                .Where(row => row.AreaLevel == Team && row.Denominator > 0)
                .Select(row => (measured.TeamNames.GetValueOrDefault(row.AreaId, row.AreaId), row))
                .OrderBy(team => team.Item1, StringComparer.Ordinal),
            .. areas
                .Where(row => row.AreaLevel == Unallocated && row.Denominator > 0)
                .Select(row => (TeamTable.Unallocated, row)),
        ];
        var total = authority.FirstOrDefault(row => Month.Of(row.PeriodEnd) == measured.Month);
        return
            teams.Count == 0
            || total is not { Denominator: > 0 }
            || teams.Sum(team => team.Figure.Numerator) != total.Numerator
            || teams.Exists(team => team.Figure.Numerator > team.Figure.Denominator)
            ? null
            :
            [
                .. teams
                    .Append((Name: "Total", Figure: total))
                    .Select(
                        (team, index) =>
                            Row(indicator, index + 1, team.Name, team.Figure, isTotal: index == teams.Count)
                    ),
            ];
    }

    private static PublishedTeamRow Row(Indicator indicator, int number, string name, Observation figure, bool isTotal)
    {
        var place = new CellPlace($"{indicator.Key}, {name}", Sheet: null, 0, 0);
        return new PublishedTeamRow
        {
            Number = number,
            Team = name,
            IsTotal = isTotal,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            PrintedPercentage = figure.Value is { } value
                ? DisplayedFigure.Text(value, IndicatorUnit.Percentage, decimals: 1)
                : null,
            Percentage = figure.Value is { } exact ? DisplayedFigure.Round(exact, decimals: 1) : null,
            NumeratorPlace = place,
            DenominatorPlace = place,
            PercentagePlace = place,
        };
    }
}
