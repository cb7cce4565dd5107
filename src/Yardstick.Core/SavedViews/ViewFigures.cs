using Yardstick.Core.Children;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.SavedViews;

/// <summary>
/// Reads the frozen figures of a view with the rights of whoever asks. A category of few children can tell who they are: categories are for those
/// who may see the children of the area.
/// </summary>
public sealed class ViewFigures(Database database, IndicatorCatalogue catalogue)
{
    private const string Whole = "authority";
    private const string Unallocated = "-";
    private const string Total = "all";
    private readonly FrozenFigures _frozen = new(database);
    private readonly FrozenBreakdowns _breakdowns = new(database);

    /// <summary>The figures of a view, by indicator, month and area, the total before its categories.</summary>
    public ViewTable Of(SavedView view, Reader reader)
    {
        var authority = view.AuthorityCode;
        if (!reader.May(Permission.ReadMeasured, authority))
        {
            return new ViewTable([], view.Areas.Count);
        }

        var teams = Teams.Of(database, authority);
        List<string> readable =
        [
            .. view.Areas.Where(area =>
                reader.May(Permission.ReadMeasured, authority, area == Unallocated ? null : area, teams.ParentOf)
            ),
        ];
        bool MaySeeChildrenOf(Observation row) =>
            ChildRights.May(
                reader,
                Permission.SeeChildren,
                authority,
                row.AreaLevel == Whole || row.AreaId == Unallocated ? null : row.AreaId,
                teams.ParentOf
            );

        var months = MonthsOf(view);
        var names = _frozen
            .Areas(authority, months)
            .GroupBy(area => area.AreaId, StringComparer.Ordinal)
            .ToDictionary(area => area.Key, area => area.Last().AreaName, StringComparer.Ordinal);
        var wanted = readable.ToHashSet(StringComparer.Ordinal);
        List<Observation> totals =
        [
            .. _frozen
                .Observations(authority, view.Indicators, months)
                .Select(row => row.Observation)
                .Where(row => row.AreaLevel == Whole || wanted.Contains(row.AreaId)),
        ];
        IReadOnlyList<Observation> categories =
            view.Breakdowns.Count == 0 ? [] : _breakdowns.Of(authority, view.Indicators, months, view.Breakdowns);
        return new ViewTable(
            [
                .. totals
                    .Concat(
                        categories.Where(row =>
                            (row.AreaLevel == Whole || wanted.Contains(row.AreaId)) && MaySeeChildrenOf(row)
                        )
                    )
                    .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                    .ThenBy(row => row.PeriodEnd)
                    .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                    .ThenBy(row => row.AreaId, StringComparer.Ordinal)
                    .ThenBy(row => row.Breakdown != Total)
                    .ThenBy(row => row.Breakdown, StringComparer.Ordinal)
                    .ThenBy(row => row.Category, StringComparer.Ordinal)
                    .Select(row => new ViewRow(
                        row,
                        catalogue.Find(row.Indicator)?.Title ?? row.Indicator,
                        row.AreaId == Unallocated ? "Unallocated" : names.GetValueOrDefault(row.AreaId) ?? row.AreaId
                    )),
            ],
            view.Areas.Count - readable.Count
        )
        {
            IsBrokenDown = view.Breakdowns.Count > 0,
            CategoriesLeftOut =
                view.Breakdowns.Count == 0
                    ? 0
                    : totals
                        .DistinctBy(row => (row.AreaLevel, row.AreaId))
                        .Count(row => row.Status is not ObservationStatus.NotAvailable && !MaySeeChildrenOf(row)),
        };
    }

    private List<Month> MonthsOf(SavedView view)
    {
        var frozen = _frozen.Months(view.AuthorityCode).Select(snapshot => snapshot.Month).Order();
        return view.Months switch
        {
            ViewMonths.Last last => [.. frozen.TakeLast(last.Count)],
            ViewMonths.Between between => [.. frozen.Where(month => between.First <= month && month <= between.Until)],
            _ => [],
        };
    }
}

/// <param name="LeftOut">How many chosen areas the reader may not read.</param>
public sealed record ViewTable(IReadOnlyList<ViewRow> Rows, int LeftOut)
{
    /// <summary>Whether breakdowns were chosen: files then have their columns.</summary>
    public bool IsBrokenDown { get; init; }

    /// <summary>Of how many areas the reader is shown the totals alone, because a category could tell who a child is.</summary>
    public int CategoriesLeftOut { get; init; }
}

/// <param name="Title">Of the indicator.</param>
public sealed record ViewRow(Observation Figure, string Title, string AreaName);
