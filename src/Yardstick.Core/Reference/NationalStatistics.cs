using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reference;

/// <summary>Compares an indicator with the published figures of all councils. The values are read at the first question.</summary>
public sealed class NationalStatistics
{
    private readonly Authorities _authorities;
    private readonly NeighbourModels _models;
    private readonly PublishedMeasures _measures;
    private readonly Lazy<NationalValues> _values;

    internal NationalStatistics(
        string folder,
        Authorities authorities,
        NeighbourModels models,
        PublishedMeasures measures
    )
    {
        _authorities = authorities;
        _models = models;
        _measures = measures;
        _values = new Lazy<NationalValues>(() => NationalValues.Read(folder));
    }

    /// <summary>The look-up that judgements take, for one council.</summary>
    public NationalLookup For(string authorityCode) => (indicator, asAt) => Compare(authorityCode, indicator, asAt);

    /// <summary>The same with one neighbour model for every day.</summary>
    /// <param name="model">Its name; null, or a name that is not known, for the one in force on the day.</param>
    public Func<string, NationalLookup> With(string? model)
    {
        var named = _models.All.FirstOrDefault(each => each.Name == model);
        return authority => (indicator, asAt) => Compare(authority, indicator, asAt, named);
    }

    /// <summary>
    /// The newest period that had ended on a day, whether or not it had been published by then: publication dates are not in the data,
    /// so the period is always named. Null when the indicator has no national measure or the council is not in the statistics.
    /// Values are as published, for a whole year: <see cref="NationalMeasure.Scale"/> says whether to divide them by twelve.
    /// </summary>
    /// <param name="model">A neighbour model other than the one in force on the day.</param>
    public NationalComparison? Compare(
        string authorityCode,
        Indicator indicator,
        DateOnly asAt,
        NeighbourModel? model = null
    )
    {
        if (
            indicator.NationalMeasure is not { } named
            || _measures.Find(named.Measure) is not { } measure
            || _authorities.Find(authorityCode) is not { IsCouncil: true } council
            || _values.Value.Newest(measure.Name, NewestYear(measure, asAt)) is not var (year, values)
        )
        {
            return null;
        }

        model ??= _models.At(asAt);
        var neighbours = KnownValues(model.Of(authorityCode), values);
        return new NationalComparison
        {
            Measure = named,
            Period = year.ToString(CultureInfo.InvariantCulture),
            PeriodInWords = measure.PeriodInWords(year),
            Own = ValueOf(council, values),
            England = ValueOf(_authorities.England, values),
            Region = ValueOf(_authorities.RegionOf(council), values),
            RegionName = council.Region,
            EnglandAndRegionAreTotals = measure.IsCount,
            NeighbourMean = neighbours.Count == 0 ? null : neighbours.Average(),
            NeighbourMedian = Median(neighbours),
            NeighboursKnown = neighbours.Count,
            NeighbourModel = model.Name,
            Authorities = values
                .Where(pair => _authorities.Find(pair.Key) is { IsCouncil: true })
                .ToDictionary(StringComparer.Ordinal),
            Source = measure.Source,
        };
    }

    private static int NewestYear(PublishedMeasure measure, DateOnly asAt) =>
        measure.LastDayOf(asAt.Year) <= asAt ? asAt.Year : asAt.Year - 1;

    private static decimal? ValueOf(Authority? authority, IReadOnlyDictionary<string, decimal> values) =>
        authority is not null && values.TryGetValue(authority.Code, out var value) ? value : null;

    private static List<decimal> KnownValues(
        IReadOnlyList<Neighbour> neighbours,
        IReadOnlyDictionary<string, decimal> values
    ) => [.. neighbours.Where(n => values.ContainsKey(n.Code)).Select(n => values[n.Code]).Order()];

    private static decimal? Median(List<decimal> ordered) =>
        ordered.Count switch
        {
            0 => null,
            var count when count % 2 == 1 => ordered[count / 2],
            var count => (ordered[(count / 2) - 1] + ordered[count / 2]) / 2,
        };
}
