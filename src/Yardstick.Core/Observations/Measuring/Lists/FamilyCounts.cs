using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>Families beside children for every count of children, wherever a child of it is counted.</summary>
public sealed class FamilyCounts(Measurement measurement)
{
    public const string RequiredTable = "ssd_family";

    /// <summary>In ordinal order of indicator, month end, area level and area id; nothing for an extract without families.</summary>
    public IReadOnlyList<FamilyCount> Count(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months
    )
    {
        var delivered = extract.Tables(measurement.Database);
        if (!delivered.Contains(RequiredTable))
        {
            return [];
        }

        var counts = indicators
            .Where(each => CountsChildren(each.Indicator) && each.Sql is not null)
            .Where(each => measurement.Missing(each, extract) is null)
            .ToList();
        using var session = measurement.Open(
            extract,
            counts,
            [.. months.Where(month => month.LastDay <= extract.ExtractDate)]
        );
        session.Connection.Execute(SqlFile.Text("Observations/Measuring/Breakdowns/session.sql"));
        foreach (var indicator in counts)
        {
            session.Connection.Execute(
                BreakdownSql.Rows(indicator.Key, indicator.Sql!),
                new { day = "month end", by_record = 0 }
            );
        }

        return
        [
            .. session
                .Connection.Query<FamilyCount>(SqlFile.Text("Observations/Measuring/Lists/family_rollup.sql"))
                .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                .ThenBy(row => row.PeriodEnd)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Counts of households, workers or audits have no children to group.</summary>
    private static bool CountsChildren(Indicator indicator) =>
        indicator is { Unit: IndicatorUnit.Count, BrokenDown.Only: null, WrittenTo: WrittenTo.Observations };
}
