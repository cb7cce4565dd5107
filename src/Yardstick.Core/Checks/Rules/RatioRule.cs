using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A printed percentage that its numerator and denominator give neither rounded nor cut off: printed beside them, in a team's row,
/// or in rows of their own. Also a part that is larger than its whole.
/// </summary>
internal sealed class RatioRule(IReadOnlyList<PercentageOfCounts> percentages) : IEditionRule
{
    private const string Rule = "ratio";

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Series.SelectMany(BesideCounts).Concat(Teams(edition)).Concat(RowsOfTheirOwn(edition));

    private IEnumerable<CheckFinding> BesideCounts(CheckedRow series) =>
        series.IsPercentage
            ? series
                .Known.Where(value => value is { Numerator: not null, Denominator: not null })
                .SelectMany(value =>
                    Judge(
                        series.Name,
                        value.Month,
                        value.Quote(),
                        value.Number(),
                        Counts(value),
                        value.Numerator ?? 0,
                        value.Denominator ?? 0,
                        percentages.Any(relation => relation.Percentage == series.Name && relation.MayExceedWhole)
                    )
                )
            : [];

    private static Quote Counts(PublishedValue value) =>
        new(value.Place, $"{Shown.Number(value.Numerator ?? 0)}/{Shown.Number(value.Denominator ?? 0)}");

    private static IEnumerable<CheckFinding> Teams(CheckedEdition edition) =>
        from table in edition.Delivery.Tables
        from row in table.TeamRows
        where row is { Numerator: not null, Denominator: not null, Percentage: not null }
        from finding in Judge(
            table.Indicator ?? table.IndicatorTitle ?? table.Title,
            edition.Edition.Month,
            new Quote(row.PercentagePlace, row.PrintedPercentage ?? Shown.Percent(row.Percentage ?? 0)),
            row.Percentage ?? 0,
            new Quote(
                row.NumeratorPlace,
                $"{Shown.Number(row.Numerator ?? 0)}/{Shown.Number(row.Denominator ?? 0)} ({row.Team})"
            ),
            row.Numerator ?? 0,
            row.Denominator ?? 0,
            mayExceedWhole: false
        )
        select finding;

    private IEnumerable<CheckFinding> RowsOfTheirOwn(CheckedEdition edition) =>
        from relation in percentages
        from printed in edition.Values(relation.Percentage)
        let series = printed.Row
        let value = printed.Value
        let numerator = edition.Value(relation.Numerator, value.Month, series.Table)
        let denominator = edition.Value(relation.Denominator, value.Month, series.Table)
        where numerator is not null && denominator is not null
        from finding in Judge(
            series.Name,
            value.Month,
            value.Quote(),
            value.Number(),
            new Quote(numerator.Place, $"{numerator.Printed}/{denominator.Printed} ({denominator.Place})"),
            numerator.Number(),
            denominator.Number(),
            relation.MayExceedWhole
        )
        select finding;

    private static IEnumerable<CheckFinding> Judge(
        string indicator,
        Month month,
        Quote percentage,
        decimal printed,
        Quote counts,
        decimal numerator,
        decimal denominator,
        bool mayExceedWhole
    )
    {
        if (Contradiction(percentage, printed, numerator, denominator, mayExceedWhole) is { } arithmetic)
        {
            yield return CheckFinding.Of(FindingSeverity.Error, Rule, indicator, month, percentage, counts, arithmetic);
        }
    }

    private static string? Contradiction(
        Quote percentage,
        decimal printed,
        decimal numerator,
        decimal denominator,
        bool mayExceedWhole
    )
    {
        var division = $"{Shown.Number(numerator)} / {Shown.Number(denominator)}";
        if (denominator == 0)
        {
            return printed == 0 && numerator == 0
                ? null
                : $"{division} is no percentage (no cases), but {percentage.Value} is printed";
        }

        if (numerator > denominator && !mayExceedWhole)
        {
            return $"the numerator {Shown.Number(numerator)} is larger than the denominator {Shown.Number(denominator)}";
        }

        var exact = 100 * numerator / denominator;
        return DisplayedNumber.CanShow(printed, exact, DisplayedNumber.Decimals(percentage.Value))
            ? null
            : $"{division} = {Shown.Percent(exact)}, but {percentage.Value} is printed";
    }
}
