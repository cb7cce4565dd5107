using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A rate that its count and the population used by the other months do not give. The population is not printed, so it is inferred:
/// each month allows an interval, and most months of the edition agree on one.
/// </summary>
internal sealed class RateRule(IReadOnlyList<RateOfCount> rates) : IEditionRule
{
    /// <summary>Fewer agreeing months than this are no evidence of a population.</summary>
    private const int FewestAgreeing = 3;

    /// <summary>A run of at least this many months that agree on another population is a new population estimate, not an error.</summary>
    private const int MonthsOfANewPopulation = 3;

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        from relation in rates
        from series in edition.Rows(relation.Rate)
        from finding in Check(edition, relation, series)
        select finding;

    private static IEnumerable<CheckFinding> Check(CheckedEdition edition, RateOfCount relation, CheckedRow series)
    {
        var intervals = Best(edition, relation, series);
        if (intervals.Count < FewestAgreeing)
        {
            return [];
        }

        var (population, agreeing) = PopulationInterval.Consensus(intervals);
        if (agreeing.Count < FewestAgreeing || agreeing.Count * 2 <= intervals.Count)
        {
            return [];
        }

        var other = intervals.Except(agreeing).ToList();
        return IsNewPopulation(intervals, other)
            ? [Rebased(series, population, agreeing, other)]
            : other.Select(interval => Wrong(series, population, agreeing, interval));
    }

    /// <summary>The edition's own convention first; the other one where it explains more months.</summary>
    private static IReadOnlyList<PopulationInterval> Best(
        CheckedEdition edition,
        RateOfCount relation,
        CheckedRow series
    ) =>
        new[] { DisplayRounding.Round, DisplayRounding.Truncate }
            .OrderBy(rounding => rounding == edition.Edition.Rounding ? 0 : 1)
            .Select(rounding => Intervals(edition, relation, series, rounding))
            .MaxBy(intervals => intervals.Count == 0 ? 0 : PopulationInterval.Consensus(intervals).Agreeing.Count)!;

    private static IReadOnlyList<PopulationInterval> Intervals(
        CheckedEdition edition,
        RateOfCount relation,
        CheckedRow series,
        DisplayRounding rounding
    ) =>
        [
            // Where the population is known with the rate, there is nothing to work out.
            .. from value in series.Known
            where value.Denominator is null
            let count = Counts.For(edition, relation, series.Table, value.Month)
            where count is not null
            let interval = PopulationInterval.Of(value, count.Value.Sum, count.Value.Quote, rounding)
            where interval is not null
            select interval,
        ];

    private static bool IsNewPopulation(IReadOnlyList<PopulationInterval> all, List<PopulationInterval> other) =>
        other.Count >= MonthsOfANewPopulation
        && (all.Take(other.Count).SequenceEqual(other) || all.TakeLast(other.Count).SequenceEqual(other))
        && PopulationInterval.Consensus(other).Agreeing.Count == other.Count;

    private static CheckFinding Wrong(
        CheckedRow series,
        decimal population,
        IReadOnlyList<PopulationInterval> agreeing,
        PopulationInterval interval
    ) =>
        CheckFinding.Of(
            FindingSeverity.Error,
            "rate",
            series.Name,
            interval.Rate.Month,
            interval.Rate.Quote(),
            interval.CountQuote,
            $"{Shown.Number(interval.Count)} x 10,000 / about {Shown.Number(Math.Round(population))} (the population that {agreeing.Count} other months agree on) = {Shown.Number(interval.Count * 10_000 / population)}, but {interval.Rate.Printed} is printed (which a count of about {Shown.Number(Math.Round(interval.Rate.Number() * population / 10_000))} would give)"
        );

    private static CheckFinding Rebased(
        CheckedRow series,
        decimal population,
        IReadOnlyList<PopulationInterval> agreeing,
        List<PopulationInterval> other
    ) =>
        CheckFinding.Of(
            FindingSeverity.Information,
            "rate",
            series.Name,
            other[0].Rate.Month,
            other[0].Rate.Quote(),
            agreeing[0].Rate.Quote(),
            $"two populations in one row: about {Shown.Number(Math.Round(population))} in {agreeing.Count} months, about {Shown.Number(Math.Round(PopulationInterval.Consensus(other).Population))} in {Shown.Months(other.Select(interval => interval.Rate.Month))}"
        );
}
