using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>
/// A printed team table: teams in printed order, then what no team accounts for, then the total. Percentages are made again from the
/// counts, to one decimal. Teams are compared with the total by the funnel and never ranked.
/// </summary>
public static class TeamScorecard
{
    internal static readonly IReadOnlyList<TableColumn> Columns =
    [
        new TableColumn("Team", HeadsRow: true),
        new TableColumn("All", ColumnKind.Number),
        new TableColumn("Met", ColumnKind.Number),
        new TableColumn("Percentage", ColumnKind.Number),
        new TableColumn("Beside all teams", ColumnKind.Judgement),
    ];

    internal const string HowJudged =
        "Higher and lower mean outside the 95% limits of chance around all teams together, much higher and much lower outside the "
        + "99.8% limits; ";

    /// <param name="authorityDenominator">Of the authority's own figure of that month; null where the edition prints none.</param>
    public static TableContent Build(string id, PublishedTable table, decimal? authorityDenominator = null)
    {
        if (table.TeamRows.Any(row => row.IsSuppressed))
        {
            return ProtectedTeams.Build(id, table);
        }

        var teams = TeamsOf(table, authorityDenominator);
        return new TableContent
        {
            Id = id,
            Caption = $"{table.Title}, by team",
            Columns = Columns,
            Rows =
            [
                .. teams.Teams.Select(team => new TableRow([.. Cells(team), Position(team, teams.Total)])),
                new TableRow(
                    [.. Cells(teams.Total), new TableCell(ScorecardCells.None, Tone: Tone.Quiet)],
                    IsTotal: true
                ),
            ],
            Notes = [.. Notes(table, teams)],
        };
    }

    /// <summary>The printed teams with what the printed total holds beyond them as unallocated.</summary>
    internal static TeamTable TeamsOf(PublishedTable table, decimal? authorityDenominator)
    {
        List<TeamFigure> teams =
        [
            .. table
                .TeamRows.Where(row => !row.IsTotal && row.Team != TeamTable.Unallocated)
                .Where(row => row is { Numerator: not null, Denominator: not null })
                .Select(row => new TeamFigure(row.Team, row.Numerator!.Value, row.Denominator!.Value)),
        ];
        var unallocated = table.TeamRows.FirstOrDefault(row => row.Team == TeamTable.Unallocated);
        var rest = (Numerator: unallocated?.Numerator ?? 0m, Denominator: unallocated?.Denominator ?? 0m);
        if (
            table.TeamRows.FirstOrDefault(row => row.IsTotal) is
            { Numerator: { } numerator, Denominator: { } denominator }
        )
        {
            rest = (numerator - teams.Sum(team => team.Numerator), denominator - teams.Sum(team => team.Denominator));
        }

        // A remainder that no children can make is a contradiction for the checker, not a row.
        var possible = rest.Numerator >= 0 && rest.Numerator <= rest.Denominator;
        return TeamTable.Of(teams, possible ? rest : (0, 0), authorityDenominator);
    }

    internal static IEnumerable<TableCell> Cells(TeamFigure team) =>
        [new TableCell(team.Team), Count(team.Denominator), Count(team.Numerator), Percentage(team.Percentage)];

    private static TableCell Count(decimal count) => new(FigureText.Of(count, unit: null), count, "#,##0");

    private static TableCell Percentage(Figure figure)
    {
        if (figure is not Figure.Known known)
        {
            return new TableCell(
                figure is Figure.NotAvailable none ? none.Reason : ScorecardCells.Protected,
                Tone: Tone.Quiet
            );
        }

        var share = DisplayedFigure.Round(known.Value, 1);
        return new TableCell(DisplayedFigure.Text(known.Value, IndicatorUnit.Percentage, 1), share / 100, "0.0%");
    }

    internal static TableCell Position(TeamFigure team, TeamFigure total)
    {
        if (total.Denominator == 0 || team.Denominator == 0)
        {
            return new TableCell(JudgementWords.NotJudged, Tone: Tone.Quiet);
        }

        var funnel = new Funnel((double)(total.Numerator / total.Denominator));
        return funnel.Judge((double)team.Numerator, (double)team.Denominator) is not Judgement<FunnelPosition>.Made made
            ? new TableCell(JudgementWords.NotJudged, Tone: Tone.Quiet)
            : made.Verdict switch
            {
                FunnelPosition.Inside => new TableCell("Not different", Tone: Tone.Quiet),
                FunnelPosition.Below => new TableCell("Lower", Tone: Tone.Caution),
                FunnelPosition.Above => new TableCell("Higher", Tone: Tone.Caution),
                FunnelPosition.BelowWide => new TableCell("Much lower", Tone: Tone.Caution),
                _ => new TableCell("Much higher", Tone: Tone.Caution),
            };
    }

    private static IEnumerable<string> Notes(PublishedTable table, TeamTable teams)
    {
        var without = table
            .TeamRows.Where(row => !row.IsTotal && row.Denominator is null or 0)
            .Select(row => row.Team)
            .ToList();
        if (without.Count > 0)
        {
            yield return $"Without cases or without a printed count: {string.Join(", ", without)}.";
        }

        yield return teams.Coverage is Figure.Known coverage
            ? $"The table covers {DisplayedFigure.Text(coverage.Value, IndicatorUnit.Percentage)} of the authority's figure."
            : "How much of the authority's figure the table covers is not known: the edition prints no counts for it.";
        yield return HowJudged + $"a team with fewer than {Funnel.SmallestDenominator} is not judged.";
    }
}
