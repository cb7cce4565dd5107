using Yardstick.Core.Children;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.SavedViews;

/// <summary>Reads the frozen figures of a view with the rights of whoever asks.</summary>
public sealed class ViewFigures(Database database, IndicatorCatalogue catalogue)
{
    private const string Whole = "authority";
    private const string Unallocated = "-";
    private readonly FrozenFigures _frozen = new(database);

    /// <summary>The figures of a view, by indicator, month and area.</summary>
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
        var months = MonthsOf(view);
        var names = _frozen
            .Areas(authority, months)
            .GroupBy(area => area.AreaId, StringComparer.Ordinal)
            .ToDictionary(area => area.Key, area => area.Last().AreaName, StringComparer.Ordinal);
        var wanted = readable.ToHashSet(StringComparer.Ordinal);
        return new ViewTable(
            [
                .. _frozen
                    .Observations(authority, view.Indicators, months)
                    .Select(row => row.Observation)
                    .Where(row => row.AreaLevel == Whole || wanted.Contains(row.AreaId))
                    .Select(row => new ViewRow(
                        row,
                        catalogue.Find(row.Indicator)?.Title ?? row.Indicator,
                        row.AreaId == Unallocated ? "Unallocated" : names.GetValueOrDefault(row.AreaId) ?? row.AreaId
                    )),
            ],
            view.Areas.Count - readable.Count
        );
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
public sealed record ViewTable(IReadOnlyList<ViewRow> Rows, int LeftOut);

/// <param name="Title">Of the indicator.</param>
public sealed record ViewRow(Observation Figure, string Title, string AreaName);
