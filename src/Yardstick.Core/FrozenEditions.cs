using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Editions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The frozen months of the store as editions, each read when it is asked for: a month is a few thousand figures, all of them are many.</summary>
public sealed class FrozenEditions(Product product, Database database)
{
    /// <summary>Months that an edition shows, the reported one included, where as many are frozen.</summary>
    internal const int MonthsShown = 36;

    /// <summary>A year and the same month a year ago.</summary>
    private const int MonthsOfDistribution = 13;

    private const string Authority = "authority";
    private readonly FrozenFigures _figures = new(database);
    private readonly LifeCycleRegister _life = new(database, product.Catalogue, TimeProvider.System);

    /// <summary>Councils with frozen months, by code; months oldest first.</summary>
    public IReadOnlyList<FrozenCouncil> Councils()
    {
        var codes = _figures.Authorities();
        if (codes.Count == 0)
        {
            return [];
        }

        var names = MeasuredExtract
            .All(database)
            .ToDictionary(extract => extract.AuthorityCode, extract => extract.AuthorityName);
        return
        [
            .. codes.Select(code => new FrozenCouncil(
                code,
                names.GetValueOrDefault(code) ?? product.Reference.Authorities.Find(code)?.Name ?? code,
                _figures.Months(code)
            )),
        ];
    }

    /// <param name="month">One of the council's frozen months.</param>
    public PublishedDelivery Read(FrozenCouncil council, Month month) => product.Measured.Of(Figures(council, month));

    /// <summary>Where the indicators of an authority stand that are not simply live.</summary>
    public IReadOnlyList<IndicatorLife> Life(string code) => _life.Of(code);

    /// <summary>The frozen figures that the edition of a month is made of.</summary>
    /// <param name="month">One of the council's frozen months.</param>
    /// <param name="life">Where indicators stood; null for where they stand now.</param>
    public MeasuredMonth Figures(FrozenCouncil council, Month month, IReadOnlyList<IndicatorLife>? life = null)
    {
        var snapshot = council.Months.Single(frozen => frozen.Month == month);
        List<Month> shown =
        [
            .. council.Months.Select(frozen => frozen.Month).Where(frozen => frozen <= month).TakeLast(MonthsShown),
        ];
        var areas = _figures.Areas(council.Code, shown);
        return new MeasuredMonth
        {
            AuthorityCode = council.Code,
            AuthorityName = council.Name,
            Month = month,
            From = new MeasuredFrom(snapshot.ExtractId, snapshot.ExtractDate, DateOnly.FromDateTime(snapshot.FrozenAt)),
            Targets = product.TargetsIn(database).In(council.Code),
            NotReported = NotReported(life ?? Life(council.Code), month),
            Authority = Whole(council.Code, shown, areas),
            Teams = [.. _figures.Observations(council.Code, months: [month]).Select(row => row.Observation)],
            TeamNames = areas
                .Where(area => area.AreaLevel is "team" && area.PeriodEnd == month.LastDay)
                .ToDictionary(area => area.AreaId, area => area.AreaName ?? area.AreaId, StringComparer.Ordinal),
        };
    }

    /// <summary>How the children were distributed over the service in the thirteen months that end with one, as far as it was kept.</summary>
    public IReadOnlyList<DistributionRow> Distribution(string code, Month month) =>
        _figures.Distribution(code, Month.RunEnding(month, MonthsOfDistribution));

    private Dictionary<string, string> NotReported(IReadOnlyList<IndicatorLife> lives, Month month) =>
        lives
            .Select(life => (life.Indicator, Why: life.WhyNotReported(month, DateText.Of, key => TitleOf(key, lives))))
            .Where(each => each.Why is not null)
            .ToDictionary(each => each.Indicator, each => each.Why!, StringComparer.Ordinal);

    private string TitleOf(string indicator, IReadOnlyList<IndicatorLife> lives) =>
        product.Catalogue.Find(indicator)?.Title
        ?? lives.FirstOrDefault(life => life.Indicator == indicator)?.Title
        ?? indicator;

    /// <summary>Figures of the whole council: they bear the id of the tree's root, those that are not available the council's code.</summary>
    private IReadOnlyList<Observation> Whole(string code, List<Month> months, IReadOnlyList<FrozenArea> areas) =>
        [
            .. _figures
                .Observations(
                    code,
                    months: months,
                    areas:
                    [
                        .. areas
                            .Where(area => area.AreaLevel is Authority)
                            .Select(area => area.AreaId)
                            .Append(code)
                            .Distinct(StringComparer.Ordinal),
                    ]
                )
                .Select(row => row.Observation)
                .Where(row => row.AreaLevel is Authority),
        ];
}

/// <param name="Months">Oldest first; at least one.</param>
public sealed record FrozenCouncil(string Code, string Name, IReadOnlyList<Snapshot> Months);
