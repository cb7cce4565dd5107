using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// Team rows that do not add up to the printed total row, and a total row that differs from the authority's figure although both
/// have the same denominator. (A team table may cover only some of the authority's children; then the two may differ.)
/// </summary>
internal sealed class TeamTotalRule : IEditionRule
{
    private const string Rule = "parts";

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Delivery.Tables.SelectMany(table => Totals(edition, table));

    private static IEnumerable<CheckFinding> Totals(CheckedEdition edition, PublishedTable table)
    {
        var teams = table.TeamRows.Where(row => !row.IsTotal).ToList();
        if (table.TeamRows.FirstOrDefault(row => row.IsTotal) is not { } total || teams.Count == 0)
        {
            return [];
        }

        return
        [
            .. Column(edition, table, teams, total, "denominator", row => row.Denominator, row => row.DenominatorPlace),
            .. Column(edition, table, teams, total, "numerator", row => row.Numerator, row => row.NumeratorPlace),
            .. Authority(edition, table, total),
        ];
    }

    private static IEnumerable<CheckFinding> Column(
        CheckedEdition edition,
        PublishedTable table,
        List<PublishedTeamRow> teams,
        PublishedTeamRow total,
        string column,
        Func<PublishedTeamRow, decimal?> count,
        Func<PublishedTeamRow, Extracts.CellPlace> place
    )
    {
        // A team without a count leaves the sum unknown, not smaller.
        if (count(total) is not { } printed || teams.Any(team => count(team) is null))
        {
            yield break;
        }

        var sum = teams.Sum(team => count(team) ?? 0);
        if (sum != printed)
        {
            yield return CheckFinding.Of(
                FindingSeverity.Error,
                Rule,
                Name(table),
                edition.Edition.Month,
                new Quote(place(total), Shown.Number(printed)),
                new Quote(place(teams[0]), Shown.Number(sum)),
                $"the teams' {column}s {Shown.Sum(teams.Select(team => count(team) ?? 0))} = {Shown.Number(sum)}, but the total row prints {Shown.Number(printed)}"
            );
        }
    }

    private static IEnumerable<CheckFinding> Authority(
        CheckedEdition edition,
        PublishedTable table,
        PublishedTeamRow total
    ) =>
        from series in table.Indicator is null ? [] : edition.Rows(table.Indicator)
        let value = series.At(edition.Edition.Month)
        where
            value?.Numerator is not null && value.Denominator == total.Denominator && value.Numerator != total.Numerator
        select CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            Name(table),
            value.Month,
            new Quote(total.NumeratorPlace, Shown.Number(total.Numerator ?? 0)),
            new Quote(value.Place, Shown.Number(value.Numerator ?? 0)),
            $"of the same {Shown.Number(total.Denominator ?? 0)} the teams' total row counts {Shown.Number(total.Numerator ?? 0)} and the authority's row {Shown.Number(value.Numerator ?? 0)}"
        );

    private static string Name(PublishedTable table) => table.Indicator ?? table.IndicatorTitle ?? table.Title;
}
