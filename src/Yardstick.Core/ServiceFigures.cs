using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reference;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The frozen figures that the services of a council speak of in their position statements.</summary>
public sealed class ServiceFigures(Product product, Database database)
{
    private readonly FrozenEditions _months = new(product, database);

    /// <returns>Null where the month is not frozen.</returns>
    public ServiceMonth? In(string authority, Month month)
    {
        var council = _months.Councils().FirstOrDefault(each => each.Code == authority);
        return council is null || council.Months.All(frozen => frozen.Month != month)
            ? null
            : new ServiceMonth(product, database, _months.Figures(council, month));
    }
}

/// <summary>The services of one frozen month with their figures.</summary>
public sealed class ServiceMonth
{
    private readonly Product _product;
    private readonly Database _database;
    private readonly MeasuredMonth _measured;
    private readonly AreaTree _tree;

    internal ServiceMonth(Product product, Database database, MeasuredMonth measured)
    {
        (_product, _database, _measured) = (product, database, measured);
        Services = ServiceArea.Of(database, measured.AuthorityCode, measured.Month);
        _tree = new AreaTree(
            new FrozenFigures(database)
                .Areas(measured.AuthorityCode, [measured.Month])
                .Select(area => (area.AreaId, area.ParentId))
        );
    }

    public string AuthorityName => _measured.AuthorityName;

    public Month Month => _measured.Month;

    /// <summary>The day on which the month was frozen.</summary>
    public DateOnly FrozenOn => _measured.From.FrozenOn;

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<ServiceArea> Services { get; }

    public ServiceArea? Find(string service) => Services.FirstOrDefault(each => each.Id == service);

    /// <summary>
    /// The figures of a service: its own where it had a case in the months shown, else the whole authority's, as for what is not measured by
    /// service and for what other services do.
    /// </summary>
    public PositionFigures Of(ServiceArea service)
    {
        List<Observation> rows =
        [
            .. new FrozenFigures(_database)
                .Observations(
                    _measured.AuthorityCode,
                    months: [.. _measured.Authority.Select(row => Month.Of(row.PeriodEnd)).Distinct()],
                    areas: [service.Id]
                )
                .Select(row => row.Observation),
        ];
        var own = rows.Where(row => row.Status is ObservationStatus.Ok && (row.Numerator > 0 || row.Denominator > 0))
            .Select(row => row.Indicator)
            .ToHashSet(StringComparer.Ordinal);
        var below = _tree.Below(service.Id).ToHashSet(StringComparer.Ordinal);
        var delivery = _product.Measured.Of(
            _measured with
            {
                Authority =
                [
                    .. _measured.Authority.Where(row => !own.Contains(row.Indicator)),
                    .. rows.Where(row => own.Contains(row.Indicator)),
                ],
                Teams = [.. _measured.Teams.Where(row => !own.Contains(row.Indicator) || below.Contains(row.AreaId))],
                Targets = new Targets(Targets(own)),
            }
        );
        var judged = _product
            .AssessorFor(
                [delivery],
                new WithheldFigures(_product, _database).Of(_measured.AuthorityCode),
                _product.NeighboursIn(_database).For
            )
            .Assess(Month, delivery.Edition.Name, [delivery]);
        return new PositionFigures(
            service.Name,
            new CommentaryFigures(delivery, judged),
            own,
            [.. _product.Headlines.Where(own.Contains)]
        );
    }

    /// <summary>A target for a count or a rate is one for the whole authority; a service's own percentage or mean can be held against it.</summary>
    private IEnumerable<SetTarget> Targets(HashSet<string> own) =>
        _product
            .Catalogue.All.Where(indicator =>
                !own.Contains(indicator.Key)
                || indicator.Unit
                    is not (IndicatorUnit.Count or IndicatorUnit.RatePer10000 or IndicatorUnit.RatePer100000)
            )
            .Select(indicator =>
                _measured.Targets.InForce(_measured.AuthorityCode, indicator.Key, Month.LastDay, TargetAudience.Council)
            )
            .OfType<SetTarget>();
}
