using Dapper;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// The categories of frozen figures: by age, sex, ethnic group and so on, measured from the extract of the month and kept beside its totals.
/// </summary>
public sealed class FrozenBreakdowns(Database database)
{
    /// <summary>A year and the same month a year ago: what a first freeze of many months keeps, the newest ones.</summary>
    private const int MonthsKept = 13;

    private const string Total = "all";

    private static readonly string[] Columns =
    [
        "authority_code",
        "period_end",
        "indicator",
        "area_level",
        "area_id",
        "breakdown",
        "category",
        "numerator",
        "denominator",
        "value",
        "status",
        "reason",
    ];

    /// <summary>Divides the newest frozen months that have no categories yet and were made from the extract that the store holds.</summary>
    public void Keep(
        string authority,
        FigureDefinitions definitions,
        IReadOnlyList<Breakdown> breakdowns,
        CodeLists codes
    )
    {
        var divided = Divided(authority);
        var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority);
        var months = new FrozenFigures(database)
            .Months(authority)
            .Where(frozen => frozen.ExtractId == extract?.ExtractId)
            .TakeLast(MonthsKept)
            .Select(frozen => frozen.Month)
            .Where(month => !divided.Contains(month))
            .ToHashSet();
        if (extract is null || months.Count == 0)
        {
            return;
        }

        var rows = new BrokenDownMeasurement(definitions.In(database), breakdowns, codes)
            .Measure(
                extract,
                [.. definitions.Indicators.Where(each => each.Indicator.WrittenTo == WrittenTo.Observations)],
                Month.RunEnding(months.Max(), months.Max().MonthsSince(months.Min()) + 1)
            )
            .Where(row => row.Breakdown != Total && months.Contains(Month.Of(row.PeriodEnd)))
            .ToList();
        database.Write(transaction => database.Append(transaction, "snapshot_breakdown", Columns, rows.Select(Values)));
    }

    /// <summary>Categories of every area, in no order; none for months that were frozen before they were kept.</summary>
    /// <param name="indicators">Keys.</param>
    /// <param name="breakdowns">Keys.</param>
    public IReadOnlyList<Observation> Of(
        string authority,
        IReadOnlyCollection<string> indicators,
        IReadOnlyCollection<Month> months,
        IReadOnlyCollection<string> breakdowns
    )
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<CategoryRow>(
                    SqlFile.Text("Snapshots/snapshot_breakdown_list.sql"),
                    new
                    {
                        authority,
                        indicators = indicators.ToArray(),
                        month_ends = months.Select(month => month.LastDay).ToArray(),
                        breakdowns = breakdowns.ToArray(),
                    }
                )
                .Select(row => row.Of(authority)),
        ];
    }

    private HashSet<Month> Divided(string authority)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<DateOnly>(SqlFile.Text("Snapshots/snapshot_breakdown_month_list.sql"), new { authority })
                .Select(Month.Of),
        ];
    }

    private static IReadOnlyList<object?> Values(Observation row) =>
        [
            row.AuthorityCode,
            row.PeriodEnd,
            row.Indicator,
            row.AreaLevel,
            row.AreaId,
            row.Breakdown,
            row.Category,
            row.Numerator,
            row.Denominator,
            row.Value,
            ObservationStatusWord.Of(row.Status),
            row.Reason,
        ];

    private sealed record CategoryRow
    {
        public required string Indicator { get; init; }

        public required DateOnly PeriodEnd { get; init; }

        public required string AreaLevel { get; init; }

        public required string AreaId { get; init; }

        public required string Breakdown { get; init; }

        public required string Category { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public decimal? Value { get; init; }

        public required string Status { get; init; }

        public string? Reason { get; init; }

        public Observation Of(string authority) =>
            new()
            {
                AuthorityCode = authority,
                Indicator = Indicator,
                PeriodEnd = PeriodEnd,
                AreaLevel = AreaLevel,
                AreaId = AreaId,
                Breakdown = Breakdown,
                Category = Category,
                Numerator = Finish.Trim(Numerator),
                Denominator = Finish.Trim(Denominator),
                Value = Finish.Trim(Value),
                Status = ObservationStatusWord.Read(Status),
                Reason = Reason,
            };
    }
}
