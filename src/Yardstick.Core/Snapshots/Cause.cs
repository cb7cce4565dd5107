using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Snapshots;

/// <summary>Says in words why a frozen figure would be another now: its definition, its records, its teams, or the figures it is made from.</summary>
internal sealed class Cause(
    IReadOnlyDictionary<string, Indicator> indicators,
    ILookup<(string Indicator, DateOnly PeriodEnd), ChangedRecord> changed,
    IReadOnlyDictionary<DateOnly, AreaTree> frozenTrees,
    AreaTree latestTree
)
{
    /// <param name="version">Of the indicator when the month was frozen; null when it was not measured then.</param>
    /// <param name="sameDefinitions">The month was frozen with the definitions of now.</param>
    /// <param name="reason">Why either figure is not available; null when both are.</param>
    public ComparedFigure Explain(ComparedFigure figure, int? version, bool sameDefinitions, string? reason)
    {
        var indicator = indicators[figure.Indicator];
        if (version is { } before && indicator.VersionOn(figure.PeriodEnd) is var now && now != before)
        {
            return figure with
            {
                Cause = string.Create(CultureInfo.InvariantCulture, $"definition changed {before} → {now}"),
            };
        }

        if (Supplied(figure) is { } supplied)
        {
            return figure with { Cause = supplied };
        }

        if (Unavailable(figure, reason) is { } unavailable)
        {
            return figure with { Cause = unavailable };
        }

        var explained = Records(figure, indicator);
        var words = explained
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Records.Count} {each.Kind}"))
            .Concat(Population(figure, indicator))
            .Concat(MovedTeams(figure))
            .ToList();
        return figure with
        {
            Records = explained,
            Cause = words.Count > 0 ? string.Join(", ", words) : Unexplained(indicator, sameDefinitions),
        };
    }

    /// <summary>What became of a figure that is, or was, supplied by hand; null for what case records give.</summary>
    private static string? Supplied(ComparedFigure figure) =>
        (figure.FrozenSuppliedBy, figure.LatestSuppliedBy) switch
        {
            (null, { } supplier) => $"supplied by hand since by {supplier}",
            ({ } supplier, null) => $"not supplied by hand any more by {supplier}",
            ({ }, { } supplier) => $"corrected by hand by {supplier}",
            _ => null,
        };

    private static string? Unavailable(ComparedFigure figure, string? reason) =>
        (figure.Frozen?.Status, figure.Latest?.Status) switch
        {
            (not ObservationStatus.NotAvailable, ObservationStatus.NotAvailable) => $"not available now: {reason}",
            (ObservationStatus.NotAvailable, not ObservationStatus.NotAvailable) => $"was not available: {reason}",
            (ObservationStatus.TooRecent, not ObservationStatus.TooRecent) => "was too recent to be known",
            _ => null,
        };

    /// <summary>Of a derived figure the records of its inputs, each named.</summary>
    private List<ExplainedRecords> Records(ComparedFigure figure, Indicator indicator) =>
        indicator.Calculation is IndicatorCalculation.Derived derived
            ?
            [
                .. derived.Inputs.SelectMany(input =>
                    Records(figure, indicators[input]).Select(each => each with { Kind = $"{each.Kind} in {input}" })
                ),
            ]
            :
            [
                .. changed[(indicator.Key, figure.PeriodEnd)]
                    .GroupBy(record => record.Name, StringComparer.Ordinal)
                    .Select(record => (Name: record.Key, Kind: Kind([.. record], figure)))
                    .Where(each => each.Kind is not null)
                    .GroupBy(each => each.Kind!, StringComparer.Ordinal)
                    .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                    .Select(kind => new ExplainedRecords(
                        kind.Key,
                        [.. kind.Select(each => each.Name).Order(StringComparer.Ordinal)]
                    )),
            ];

    /// <summary>What happened to one record, as seen from an area; null when the area's figure does not change by it.</summary>
    private string? Kind(IReadOnlyList<ChangedRecord> everywhere, ComparedFigure figure)
    {
        var before = Sum(
            everywhere.Where(each => WasBelow(each.AreaId, figure)),
            each => (each.FrozenNumerator, each.FrozenDenominator)
        );
        var after = Sum(
            everywhere.Where(each => latestTree.IsBelow(each.AreaId, figure.AreaLevel, figure.AreaId)),
            each => (each.LatestNumerator, each.LatestDenominator)
        );
        return (before, after) switch
        {
            _ when before == after => null,
            (null, not null) => everywhere.Any(each => each.FrozenNumerator is not null) ? "moved in" : "joined",
            (not null, null) => everywhere.Any(each => each.LatestNumerator is not null) ? "moved away" : "left",
            ({ Numerator: 0 }, { Numerator: > 0 }) => "into the numerator",
            ({ Numerator: > 0 }, { Numerator: 0 }) => "out of the numerator",
            _ => "counted otherwise",
        };
    }

    private bool WasBelow(string? area, ComparedFigure figure) =>
        frozenTrees[figure.PeriodEnd].IsBelow(area, figure.AreaLevel, figure.AreaId);

    /// <summary>Null when none of the records is counted.</summary>
    private static (decimal Numerator, decimal Denominator)? Sum(
        IEnumerable<ChangedRecord> records,
        Func<ChangedRecord, (decimal? Numerator, decimal? Denominator)> side
    )
    {
        var counted = records.Select(side).Where(each => each.Numerator is not null).ToList();
        return counted.Count == 0
            ? null
            : (counted.Sum(each => each.Numerator!.Value), counted.Sum(each => each.Denominator ?? 0));
    }

    private static IEnumerable<string> Population(ComparedFigure figure, Indicator indicator) =>
        indicator.Unit is IndicatorUnit.RatePer10000 or IndicatorUnit.RatePer100000
        && figure.Frozen?.Denominator is { } before
        && figure.Latest?.Denominator is { } now
        && before != now
            ? [string.Create(CultureInfo.InvariantCulture, $"population {before:0.####} → {now:0.####}")]
            : [];

    private IEnumerable<string> MovedTeams(ComparedFigure figure)
    {
        if (figure.AreaLevel is "authority" or "unallocated")
        {
            yield break;
        }

        var before = frozenTrees[figure.PeriodEnd].Below(figure.AreaId);
        var now = latestTree.Below(figure.AreaId);
        foreach (var area in now.Except(before, StringComparer.Ordinal).Where(area => area != figure.AreaId))
        {
            yield return $"{area} is part of it now";
        }

        foreach (var area in before.Except(now, StringComparer.Ordinal).Where(area => area != figure.AreaId))
        {
            yield return $"{area} is not part of it now";
        }
    }

    private static string Unexplained(Indicator indicator, bool sameDefinitions) =>
        indicator.Calculation is IndicatorCalculation.Derived derived
            ? $"other months of {string.Join(" and ", derived.Inputs)}"
        : sameDefinitions ? "no record explains it"
        : "no record explains it: the definitions are not those that it was frozen with";
}
