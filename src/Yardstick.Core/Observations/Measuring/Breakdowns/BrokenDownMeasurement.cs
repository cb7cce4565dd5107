using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring.Breakdowns;

/// <summary>
/// Observations with a row for each category of each breakdown beside the total. A category has a row in every area and month in which a member
/// falls into it; what is derived from other figures has its total alone.
/// </summary>
public sealed class BrokenDownMeasurement(Measurement measurement, IReadOnlyList<Breakdown> breakdowns, CodeLists codes)
{
    private const string Folder = "Observations/Measuring/Breakdowns/";

    /// <summary>Breakdowns that an extract cannot feed, with the sentence that says why.</summary>
    public IReadOnlyList<string> Absent(MeasuredExtract extract) =>
        [
            .. from breakdown in breakdowns
            let absent = Lacking(breakdown, extract.Tables(measurement.Database))
            where absent.Count > 0
            select $"{breakdown.Key} is not written: the extract lacks {string.Join(" and ", absent)}.",
        ];

    /// <param name="indicators">Indicators to measure, in any order.</param>
    /// <param name="months">A run of months without gaps.</param>
    /// <param name="progress">Told the key of each indicator when its SQL is about to run.</param>
    /// <returns>Rows in ordinal order of indicator, month end, area level, area id, breakdown and category; made as they are read.</returns>
    public IEnumerable<Observation> Measure(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months,
        Action<string>? progress = null
    )
    {
        var wanted = indicators.Where(each => each.Indicator.WrittenTo != WrittenTo.Caseloads).ToList();
        var totals = measurement
            .Totals(extract, wanted, months, progress)
            .ToLookup(row => row.Indicator, StringComparer.Ordinal);
        var delivered = extract.Tables(measurement.Database);
        var known = breakdowns.Where(each => Lacking(each, delivered).Count == 0).ToList();
        var divided = wanted
            .Where(each => each.Sql is not null && measurement.Missing(each, extract) is null)
            .Where(each => Of(each.Indicator, known).Any())
            .ToList();
        using var session = measurement.Open(extract, divided, months);
        Divide(session, divided, known);
        var keys = divided.Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in wanted.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            IEnumerable<Observation> parts = keys.Contains(indicator.Key)
                ? Parts(session, extract, indicator.Indicator, [.. totals[indicator.Key]], known)
                : [];
            foreach (var row in totals[indicator.Key].Concat(parts).OrderBy(row => row, RowOrder))
            {
                yield return row;
            }
        }
    }

    private static readonly Comparer<Observation> RowOrder = Comparer<Observation>.Create(
        (one, other) =>
            one.PeriodEnd.CompareTo(other.PeriodEnd) is not 0 and var day ? day
            : string.CompareOrdinal(one.AreaLevel, other.AreaLevel) is not 0 and var level ? level
            : string.CompareOrdinal(one.AreaId, other.AreaId) is not 0 and var area ? area
            : string.CompareOrdinal(one.Breakdown, other.Breakdown) is not 0 and var breakdown ? breakdown
            : string.CompareOrdinal(one.Category, other.Category)
    );

    private static List<string> Lacking(Breakdown breakdown, IReadOnlySet<string> delivered) =>
        [.. breakdown.RequiredTables.Where(table => !delivered.Contains(table))];

    /// <summary>The breakdowns that apply to an indicator.</summary>
    private static IEnumerable<Breakdown> Of(Indicator indicator, IEnumerable<Breakdown> known) =>
        known.Where(each =>
            indicator.BrokenDown.Only is { } only ? only.Contains(each.Key, StringComparer.Ordinal) : !each.OfRecords
        );

    private void Divide(
        MeasuringSession session,
        IReadOnlyList<MeasurableIndicator> divided,
        IReadOnlyList<Breakdown> known
    )
    {
        var connection = session.Connection;
        session.Build(measurement.Views.NeededBy(known.Select(each => each.Sql)));
        connection.Execute(SqlFile.Text(Folder + "session.sql"));
        connection.Execute(SqlFile.Text(Folder + "code_label_add.sql"), codes.All);
        foreach (var indicator in divided)
        {
            var applying = Of(indicator.Indicator, known).ToList();
            connection.Execute(
                SqlFile.Text(Folder + "indicator_breakdown_add.sql"),
                applying.Select(each => new { Indicator = indicator.Key, Breakdown = each.Key })
            );
            connection.Execute(
                BreakdownSql.Rows(indicator.Key, indicator.Sql!),
                new { day = DayOf(indicator.Indicator), by_record = applying.Exists(each => each.OfRecords) ? 1 : 0 }
            );
        }

        connection.Execute(SqlFile.Text(Folder + "subject_create.sql"));
        foreach (var breakdown in known)
        {
            connection.Execute(BreakdownSql.Categories(breakdown.Sql));
            connection.Execute(SqlFile.Text(Folder + "category_sum_add.sql"), new { breakdown = breakdown.Key });
            connection.Execute(SqlFile.Text(Folder + "subject_category_clear.sql"));
        }
    }

    private static string DayOf(Indicator indicator) =>
        (indicator.BrokenDown.Day, indicator.TimeBasis) switch
        {
            (CategoryDay.DueDate, _) => "due date",
            (CategoryDay.DayBefore, _) => "day before",
            (_, TimeBasis.AtMonthEnd or TimeBasis.RollingTwelveMonths) => "month end",
            _ => "event",
        };

    /// <summary>The rows of the categories, for the months whose total is a figure.</summary>
    private static IEnumerable<Observation> Parts(
        MeasuringSession session,
        MeasuredExtract extract,
        Indicator indicator,
        IReadOnlyList<Observation> totals,
        IReadOnlyList<Breakdown> known
    )
    {
        var wholes = totals
            .Where(row => row.Status is ObservationStatus.Ok or ObservationStatus.NoCases)
            .ToDictionary(row => (row.PeriodEnd, row.AreaLevel, row.AreaId), row => row.Denominator);
        var ofRecords = known.Where(each => each.OfRecords).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        foreach (
            var sum in session.Connection.Query<CategorySum>(
                SqlFile.Text(Folder + "category_rollup.sql"),
                new { indicator = indicator.Key }
            )
        )
        {
            if (wholes.TryGetValue((sum.PeriodEnd, sum.AreaLevel, sum.AreaId), out var whole))
            {
                var denominator = ofRecords.Contains(sum.Breakdown) ? whole ?? 0 : sum.Denominator;
                yield return Finish.Of(
                    extract.AuthorityCode,
                    indicator,
                    new AreaSum(indicator.Key, sum.PeriodEnd, sum.AreaLevel, sum.AreaId, sum.Numerator, denominator),
                    tooRecent: false
                ) with
                {
                    Breakdown = sum.Breakdown,
                    Category = sum.Category,
                };
            }
        }
    }
}
