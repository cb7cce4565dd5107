using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Publishing;

/// <param name="Team">Null for the authority.</param>
public sealed record ChangedFigure(
    string Indicator,
    string Title,
    Month Month,
    string? Team,
    string Before,
    string After
);

/// <summary>The figures that two sets of tables both hold and show otherwise: by month for the authority, for teams where both report one month.</summary>
public static class ChangedFigures
{
    private const string NotShown = "not shown";

    /// <param name="monthBefore">The month that the first reports.</param>
    /// <param name="titleOf">Titles by key, for what has none in the second.</param>
    public static IReadOnlyList<ChangedFigure> Between(
        Month monthBefore,
        PublishedDelivery before,
        Month month,
        PublishedDelivery after,
        Func<string, string> titleOf
    ) => [.. OfAuthority(before, after), .. monthBefore == month ? OfTeams(month, before, after, titleOf) : []];

    private static IEnumerable<ChangedFigure> OfAuthority(PublishedDelivery before, PublishedDelivery after)
    {
        var old = Values(before).ToDictionary(each => (each.Row.Indicator!, each.Value.Month), each => each.Value);
        return from each in Values(after)
            let earlier = old.GetValueOrDefault((each.Row.Indicator!, each.Value.Month))
            where earlier is not null
            let was = Shown(earlier.Printed, earlier.Numerator, earlier.Denominator)
            let now = Shown(each.Value.Printed, each.Value.Numerator, each.Value.Denominator)
            where was != now
            select new ChangedFigure(
                each.Row.Indicator!,
                each.Row.PrintedTitle,
                each.Value.Month,
                Team: null,
                was,
                now
            );
    }

    private static IEnumerable<ChangedFigure> OfTeams(
        Month month,
        PublishedDelivery before,
        PublishedDelivery after,
        Func<string, string> titleOf
    )
    {
        var old = Teams(before).ToDictionary(each => (each.Table.Indicator!, each.Row.Team));
        var now = Teams(after).ToDictionary(each => (each.Table.Indicator!, each.Row.Team));
        foreach (var (indicator, team) in old.Keys.Union(now.Keys))
        {
            var table = (now.GetValueOrDefault((indicator, team)).Table ?? old[(indicator, team)].Table)!;
            var was = old.TryGetValue((indicator, team), out var earlier) ? Shown(earlier.Row) : NotShown;
            var shown = now.TryGetValue((indicator, team), out var later) ? Shown(later.Row) : NotShown;
            if (was != shown)
            {
                yield return new ChangedFigure(
                    indicator,
                    table.IndicatorTitle ?? titleOf(indicator),
                    month,
                    team,
                    was,
                    shown
                );
            }
        }
    }

    private static IEnumerable<(PublishedRow Row, PublishedValue Value)> Values(PublishedDelivery figures) =>
        figures
            .Tables.SelectMany(table => table.Rows)
            .Where(row => row.Indicator is not null)
            .DistinctBy(row => row.Indicator!, StringComparer.Ordinal)
            .SelectMany(row => row.Values.Select(value => (row, value)));

    private static IEnumerable<(PublishedTable Table, PublishedTeamRow Row)> Teams(PublishedDelivery figures) =>
        figures
            .Tables.Where(table => table.Indicator is not null)
            .SelectMany(table => table.TeamRows.Where(row => !row.IsTotal).Select(row => (table, row)))
            .DistinctBy(each => (each.table.Indicator!, each.row.Team));

    private static string Shown(PublishedTeamRow row) =>
        Shown(row.PrintedPercentage ?? "no percentage", row.Numerator, row.Denominator);

    /// <summary><c>86% (265 of 307)</c> where the parts are known.</summary>
    private static string Shown(string printed, decimal? numerator, decimal? denominator) =>
        numerator is { } part && denominator is { } whole
            ? string.Create(CultureInfo.InvariantCulture, $"{printed} ({part:0.##} of {whole:0.##})")
            : printed;
}
