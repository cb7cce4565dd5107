using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>
/// How the children open to the service are distributed over it, each once: looked after, protection plan, child in need, assessment, care
/// leaver, in this order. Together they are <c>open_to_service_n</c>.
/// </summary>
public sealed class Distribution(Measurement measurement)
{
    /// <summary>Whose members they are.</summary>
    private const string Whole = "open_to_service_n";

    private static readonly string[] RequiredTables =
    [
        "ssd_cla_episodes",
        "ssd_cp_plans",
        "ssd_cin_plans",
        "ssd_cin_assessments",
        "ssd_care_leavers",
    ];

    /// <summary>Tables without which some children would be counted in the wrong place, or nowhere; none when it can be made.</summary>
    public IReadOnlyList<string> Lacking(MeasuredExtract extract)
    {
        var delivered = extract.Tables(measurement.Database);
        return [.. RequiredTables.Where(table => !delivered.Contains(table))];
    }

    /// <summary>Why the sources of an extract cannot say where the children were in a month, or on a day of it; null when they can.</summary>
    public string? WhyNot(MeasuredExtract extract, DateOnly start, DateOnly end) =>
        Lacking(extract) is { Count: > 0 } lacking
            ? $"the extract lacks {string.Join(" and ", lacking)}, without which children would be counted in the wrong place"
            : measurement.AbilitiesIn(extract).Of(Whole)?.WhyNot(start, end);

    /// <summary>In ordinal order of area level and area id, then by category.</summary>
    /// <param name="day">A month end or any other day on or before that of the extract.</param>
    public IReadOnlyList<DistributionRow> On(MeasuredExtract extract, DateOnly day) =>
        Read(measurement.OpenOn(extract, [], day));

    /// <summary>At the ends of months, all in one piece of work; the oldest first. Months of which the sources cannot say it are left out.</summary>
    public IReadOnlyList<DistributionRow> At(MeasuredExtract extract, IReadOnlyList<Month> months)
    {
        var known = months.Where(month => WhyNot(extract, month.FirstDay, month.LastDay) is null).ToList();
        return known.Count == 0 ? [] : Read(measurement.Open(extract, [], known));
    }

    private List<DistributionRow> Read(MeasuringSession opened)
    {
        using var session = opened;
        var sql = SqlFile.Text("Observations/Measuring/Lists/distribution_list.sql");
        session.Build(measurement.Views.NeededBy([sql]));
        return
        [
            .. session
                .Connection.Query<DistributionRow>(sql)
                .OrderBy(row => row.PeriodEnd)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal)
                .ThenBy(row => row.Place),
        ];
    }
}
