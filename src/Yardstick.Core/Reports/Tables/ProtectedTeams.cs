using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Tables;

/// <summary>
/// A team table of a public version, with a symbol where a row is suppressed. Nothing is reckoned from one row to another: what the total holds
/// beyond the teams that are shown is just what is hidden.
/// </summary>
internal static class ProtectedTeams
{
    public static TableContent Build(string id, PublishedTable table)
    {
        var total = ShownTotal(table);
        return new TableContent
        {
            Id = id,
            Caption = $"{table.Title}, by team",
            Columns = TeamScorecard.Columns,
            Rows = [.. table.TeamRows.Select(row => new TableRow([.. Cells(row, total)], row.IsTotal))],
            Notes =
            [
                $"{ScorecardCells.Protected} stands for figures that are suppressed: a small number, or one from which a small one could be worked out.",
                total is null
                    ? "The teams are not compared, because their total is suppressed."
                    : TeamScorecard.HowJudged + $"a team with fewer than {Funnel.SmallestDenominator} is not judged.",
            ],
        };
    }

    /// <summary>The teams whose counts are printed.</summary>
    public static IReadOnlyList<TeamFigure> ShownTeams(PublishedTable table) =>
        [.. table.TeamRows.Where(row => !row.IsTotal).Select(Figure).OfType<TeamFigure>()];

    /// <summary>Null where it is suppressed.</summary>
    public static TeamFigure? ShownTotal(PublishedTable table) =>
        table.TeamRows.FirstOrDefault(row => row.IsTotal) is { } total ? Figure(total) : null;

    private static IEnumerable<TableCell> Cells(PublishedTeamRow row, TeamFigure? total)
    {
        if (Figure(row) is not { } figure)
        {
            var hidden = new TableCell(ScorecardCells.Protected, Tone: Tone.Quiet);
            return [new TableCell(row.Team), hidden, hidden, hidden, hidden];
        }

        var beside =
            row.IsTotal || total is null
                ? new TableCell(ScorecardCells.None, Tone: Tone.Quiet)
                : TeamScorecard.Position(figure, total);
        return [.. TeamScorecard.Cells(figure), beside];
    }

    private static TeamFigure? Figure(PublishedTeamRow row) =>
        row is { IsSuppressed: false, Numerator: { } numerator, Denominator: { } denominator }
            ? new TeamFigure(row.Team, numerator, denominator)
            : null;
}
