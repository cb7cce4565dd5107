using Yardstick.Core.Observations;

namespace Yardstick.Core.Snapshots;

/// <summary>Frozen figures beside the same figures measured anew.</summary>
internal sealed class FigureComparison
{
    private readonly Dictionary<Place, FrozenObservation> _frozen;
    private readonly Dictionary<Place, Observation> _latest;
    private readonly List<ComparedFigure> _figures;

    public FigureComparison(IEnumerable<FrozenObservation> frozen, IEnumerable<Observation> latest)
    {
        _frozen = frozen.ToDictionary(row => Place.Of(row.Observation));
        _latest = latest.ToDictionary(Place.Of);
        _figures =
        [
            .. _frozen
                .Keys.Union(_latest.Keys)
                .Select(Compare)
                .Where(figure => figure.Frozen is not null || figure.IsRestated)
                .OrderBy(figure => figure.Indicator, StringComparer.Ordinal)
                .ThenBy(figure => figure.PeriodEnd)
                .ThenBy(figure => figure.AreaLevel, StringComparer.Ordinal)
                .ThenBy(figure => figure.AreaId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Indicators and months of which any area is restated.</summary>
    public IReadOnlyCollection<(string Indicator, DateOnly PeriodEnd)> Restated =>
        [
            .. _figures
                .Where(figure => figure.IsRestated)
                .Select(figure => (figure.Indicator, figure.PeriodEnd))
                .Distinct(),
        ];

    /// <param name="sameDefinitions">Whether a month was frozen with the definitions of now.</param>
    public IReadOnlyList<ComparedFigure> Explained(Cause cause, Func<DateOnly, bool> sameDefinitions) =>
        [
            .. _figures.Select(figure =>
            {
                if (!figure.IsRestated)
                {
                    return figure;
                }

                var place = Place.Of(figure.Indicator, figure.PeriodEnd, figure.AreaLevel, figure.AreaId);
                var before = _frozen.GetValueOrDefault(place);
                return cause.Explain(
                    figure,
                    before?.Version,
                    sameDefinitions(figure.PeriodEnd),
                    _latest.GetValueOrDefault(place)?.Reason ?? before?.Observation.Reason
                );
            }),
        ];

    private ComparedFigure Compare(Place place)
    {
        var before = _frozen.GetValueOrDefault(place)?.Observation;
        var now = _latest.GetValueOrDefault(place);
        return new ComparedFigure
        {
            Indicator = place.Indicator,
            PeriodEnd = place.PeriodEnd,
            AreaLevel = place.AreaLevel,
            AreaId = (before ?? now)!.AreaId,
            Frozen = before is null ? null : FigureParts.Of(before),
            Latest = now is null ? null : FigureParts.Of(now),
            FrozenSuppliedBy = before?.SuppliedBy,
            LatestSuppliedBy = now?.SuppliedBy,
        };
    }

    private readonly record struct Place(string Indicator, DateOnly PeriodEnd, string AreaLevel, string AreaId)
    {
        public static Place Of(Observation row) => Of(row.Indicator, row.PeriodEnd, row.AreaLevel, row.AreaId);

        /// <summary>There is one authority, whatever its node is called.</summary>
        public static Place Of(string indicator, DateOnly periodEnd, string level, string area) =>
            new(indicator, periodEnd, level, level == "authority" ? "" : area);
    }
}
