using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>
/// A printed team table: teams in printed order, what no team accounts for, then the total, which is the sum of the numerators over the sum
/// of the denominators. Percentages are made again from the counts, to one decimal; the teams are not ranked.
/// </summary>
public static class TeamTable
{
    /// <param name="authority">Numerator and denominator of the authority's own figure of that month, where known.</param>
    public static TableContent Build(
        string id,
        PublishedTable table,
        (decimal Numerator, decimal Denominator)? authority = null
    )
    {
        var teams = table.TeamRows.Where(row => !row.IsTotal && row.Denominator > 0).ToList();
        var total = table.TeamRows.FirstOrDefault(row => row.IsTotal);
        var rest = Remainder(teams, total);
        var sum = (
            Numerator: teams.Sum(row => row.Numerator ?? 0) + (rest?.Numerator ?? 0),
            Denominator: teams.Sum(row => row.Denominator ?? 0) + (rest?.Denominator ?? 0)
        );
        return new TableContent
        {
            Id = id,
            Caption = $"{table.Title}, by team",
            Columns =
            [
                new TableColumn("Team", HeadsRow: true),
                new TableColumn("All", ColumnKind.Number),
                new TableColumn("Met", ColumnKind.Number),
                new TableColumn("Percentage", ColumnKind.Number),
            ],
            Rows =
            [
                .. teams.Select(row => Row(row.Team, row.Numerator, row.Denominator)),
                .. rest is { } unallocated
                    ? [Row("Unallocated", unallocated.Numerator, unallocated.Denominator)]
                    : Array.Empty<TableRow>(),
                Row("Total", sum.Numerator, sum.Denominator) with
                {
                    IsTotal = true,
                },
            ],
            Notes = [.. Notes(table, sum.Denominator, authority)],
        };
    }

    private static (decimal Numerator, decimal Denominator)? Remainder(
        List<PublishedTeamRow> teams,
        PublishedTeamRow? total
    )
    {
        if (total is not { Numerator: { } numerator, Denominator: { } denominator })
        {
            return null;
        }

        var rest = (
            Numerator: numerator - teams.Sum(row => row.Numerator ?? 0),
            Denominator: denominator - teams.Sum(row => row.Denominator ?? 0)
        );
        return rest is { Denominator: > 0, Numerator: >= 0 } && rest.Numerator <= rest.Denominator ? rest : null;
    }

    private static TableRow Row(string team, decimal? numerator, decimal? denominator) =>
        new([new TableCell(team), Count(denominator), Count(numerator), Percentage(numerator, denominator)]);

    private static TableCell Count(decimal? count) =>
        count is { } number
            ? new TableCell(FigureText.Of(number, unit: null), number, "#,##0")
            : new TableCell(ScorecardCells.NotAvailable, Tone: Tone.Quiet);

    private static TableCell Percentage(decimal? numerator, decimal? denominator)
    {
        if (numerator is not { } part || denominator is not { } whole)
        {
            return new TableCell(ScorecardCells.NotAvailable, Tone: Tone.Quiet);
        }

        if (whole == 0)
        {
            return new TableCell("no cases", Tone: Tone.Quiet);
        }

        var share = Math.Round(part * 100 / whole, 1, MidpointRounding.AwayFromZero);
        return new TableCell(share.ToString("0.0", FigureText.English) + "%", share / 100, "0.0%");
    }

    private static IEnumerable<string> Notes(
        PublishedTable table,
        decimal covered,
        (decimal Numerator, decimal Denominator)? authority
    )
    {
        var without = table
            .TeamRows.Where(row => !row.IsTotal && row.Denominator is null or 0)
            .Select(row => row.Team)
            .ToList();
        if (without.Count > 0)
        {
            yield return $"No cases or no count in the month: {string.Join(", ", without)}.";
        }

        yield return authority is { Denominator: > 0 } known
            ? $"The table covers {FigureText.Of(covered, unit: null)} of the {FigureText.Of(known.Denominator, unit: null)} behind the authority's figure."
            : "How much of the authority's figure the table covers is not known: the edition prints no counts for it.";
        yield return "Teams with few cases differ by chance: a team with fewer than six is shown but not judged.";
    }
}
