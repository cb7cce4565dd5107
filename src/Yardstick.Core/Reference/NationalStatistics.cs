using System.Globalization;
using System.Runtime.CompilerServices;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Reference;

/// <summary>Compares an indicator with the published figures of all councils. The values are read at the first question.</summary>
public sealed class NationalStatistics
{
    private readonly ReferenceData _reference;
    private readonly Lazy<NationalValues> _values;
    private readonly ConditionalWeakTable<Database, WithReleases> _inStores = [];

    internal NationalStatistics(string folder, ReferenceData reference)
        : this(reference, new Lazy<NationalValues>(() => NationalValues.Read(folder))) { }

    private NationalStatistics(ReferenceData reference, Lazy<NationalValues> values) =>
        (_reference, _values) = (reference, values);

    /// <summary>The same with the releases that were imported into a store: of a year of a measure the last release counts.</summary>
    public NationalStatistics In(Database database) => In(database, ReleasedValues.Newest(database));

    /// <summary>The same as it was when a release was the last one.</summary>
    /// <param name="release">Its number; 0 for what the product brought.</param>
    public NationalStatistics In(Database database, long release)
    {
        if (release == 0)
        {
            return this;
        }

        var held = _inStores.TryGetValue(database, out var known) && known.Release == release ? known : null;
        if (held is null)
        {
            var values = new Lazy<NationalValues>(() => _values.Value.With(ReleasedValues.UpTo(database, release)));
            held = new WithReleases(release, new NationalStatistics(_reference, values));
            _inStores.AddOrUpdate(database, held);
        }

        return held.Statistics;
    }

    /// <summary>The look-up that judgements take, for one council.</summary>
    public NationalLookup For(string authorityCode) => (indicator, asAt) => Compare(authorityCode, indicator, asAt);

    /// <summary>The same with one neighbour model for every day.</summary>
    /// <param name="model">Its name; null, or a name that is not known, for the one in force on the day.</param>
    public Func<string, NationalLookup> With(string? model)
    {
        var named = _reference.NeighbourModels.All.FirstOrDefault(each => each.Name == model);
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
    ) =>
        indicator.NationalMeasure is { } named
        && _reference.Measures.Find(named.Measure) is { } measure
        && _values.Value.Newest(measure.Name, NewestYear(measure, asAt)) is var (year, _)
            ? Compare(authorityCode, measure, year, model ?? _reference.NeighbourModels.At(asAt), named)
            : null;

    /// <summary>Years with a value of any authority, oldest first.</summary>
    public IReadOnlyList<int> Years(PublishedMeasure measure) => _values.Value.Years(measure.Name);

    /// <summary>Published values of one year, by authority code; councils, regions and England.</summary>
    public IReadOnlyDictionary<string, decimal> Published(PublishedMeasure measure, int year) =>
        _values.Value.Of(measure.Name, year);

    /// <summary>One year of a measure, whether or not an indicator of ours is compared with it. Null when the council is not in the statistics.</summary>
    public NationalComparison? Compare(
        string authorityCode,
        PublishedMeasure measure,
        int year,
        NeighbourModel model,
        NationalMeasure? named = null
    )
    {
        var authorities = _reference.Authorities;
        if (authorities.Find(authorityCode) is not { IsCouncil: true } council)
        {
            return null;
        }

        var values = Published(measure, year);
        var day = measure.LastDayOf(year);
        var neighbours = model.Of(authorityCode);
        var known = KnownValues(neighbours, values);
        var councils = values
            .Where(pair =>
                authorities.Find(pair.Key) is { IsCouncil: true }
                && _reference.Reorganisations.Counts(pair.Key, day, values.ContainsKey)
            )
            .ToDictionary(StringComparer.Ordinal);
        var own = ValueOf(council, values);
        return new NationalComparison
        {
            Measure = named ?? new NationalMeasure(measure.Name, BenchmarkScale.Annual),
            Period = year.ToString(CultureInfo.InvariantCulture),
            PeriodInWords = measure.PeriodInWords(year),
            Own = own,
            Predecessors = own is null ? PredecessorsOf(authorityCode, values) : [],
            England = ValueOf(authorities.England, values),
            Region = ValueOf(authorities.RegionOf(council), values),
            RegionName = council.Region,
            EnglandAndRegionAreTotals = measure.IsCount,
            NeighbourMean = known.Count == 0 ? null : known.Average(),
            NeighbourMedian = Median(known),
            NeighboursKnown = known.Count,
            Neighbours = [.. neighbours.Select(neighbour => neighbour.Code)],
            NeighbourModel = model.Name,
            Authorities = councils,
            AuthoritiesWithout = authorities.All.Count(each =>
                each.IsCouncil && _reference.Reorganisations.Existed(each.Code, day) && !councils.ContainsKey(each.Code)
            ),
            Source = _values.Value.ReleaseOf(measure.Name, year) is { } release
                ? measure.SourceOf(release)
                : measure.Source,
        };
    }

    private static int NewestYear(PublishedMeasure measure, DateOnly asAt) =>
        measure.LastDayOf(asAt.Year) <= asAt ? asAt.Year : asAt.Year - 1;

    private static decimal? ValueOf(Authority? authority, IReadOnlyDictionary<string, decimal> values) =>
        authority is not null && values.TryGetValue(authority.Code, out var value) ? value : null;

    private IReadOnlyList<PredecessorValue> PredecessorsOf(string code, IReadOnlyDictionary<string, decimal> values) =>
        [
            .. _reference
                .Reorganisations.Before(code)
                .Where(change => values.ContainsKey(change.Predecessor))
                .Select(change => new PredecessorValue(
                    change.Predecessor,
                    _reference.Authorities.Find(change.Predecessor)?.Name ?? change.Predecessor,
                    values[change.Predecessor],
                    change
                )),
        ];

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

    private sealed record WithReleases(long Release, NationalStatistics Statistics);
}
