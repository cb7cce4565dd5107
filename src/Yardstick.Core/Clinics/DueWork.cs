using Dapper;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>
/// What is overdue and what falls due within ten working days, as at the day on which the extract was cut: one row a child and duty. Whether
/// something is overdue is what the indicator says on that day, so that the list and the figure agree.
/// </summary>
internal sealed class DueWork(Database database, ClinicInputs inputs)
{
    /// <summary>How far ahead a clinic looks, in working days.</summary>
    public const int Ahead = 10;

    private static readonly (Duty Duty, string[] Tables)[] WithoutIndicator =
    [
        (Duty.Assessment, ["ssd_cin_assessments"]),
        (Duty.InitialHealth, ["ssd_cla_episodes", "ssd_cla_health"]),
    ];

    private readonly Measurement _measurement = inputs.Definitions.In(database);

    /// <summary>The last day that a clinic looks ahead to.</summary>
    public DateOnly Until(MeasuredExtract extract) => inputs.WorkingDays.Due(extract.ExtractDate, Ahead);

    /// <param name="inArea">Whether a team, null for none, belongs to the area.</param>
    /// <returns>What is overdue first, the longest over first.</returns>
    public IReadOnlyList<DueCase> On(MeasuredExtract extract, Func<string?, bool> inArea)
    {
        var until = Until(extract);
        return
        [
            .. FromIndicators(extract)
                .Concat(FromLists(extract))
                .Where(each => inArea(each.Team) && (each.IsOverdue || each.DueOn <= until))
                .GroupBy(each => (each.Duty, each.PersonId))
                .Select(same => same.OrderByDescending(each => each.IsOverdue).ThenBy(each => each.DueOn).First())
                .OrderByDescending(each => each.IsOverdue)
                .ThenBy(each => each.DueOn ?? DateOnly.MinValue)
                .ThenBy(each => each.Duty.Title, StringComparer.Ordinal)
                .ThenBy(each => each.PersonId, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<DueCase> FromIndicators(MeasuredExtract extract)
    {
        var duties = inputs
            .Duties.Where(duty => duty.Indicator is not null)
            .ToDictionary(duty => duty.Indicator!, StringComparer.Ordinal);
        return _measurement
            .MembersOn(
                extract,
                [.. inputs.Definitions.Indicators.Where(each => duties.ContainsKey(each.Key))],
                extract.ExtractDate
            )
            .Where(member => member.PersonId is not null && member.Denominator > 0)
            .Select(member => new DueCase(
                duties[member.Indicator],
                member.PersonId!,
                member.AreaId,
                DueOn(member, duties[member.Indicator]),
                member.LastEvent,
                member.Numerator == 0
            ));
    }

    /// <summary>As the indicator states it; else so long after the last one, or after the clock started.</summary>
    private DateOnly? DueOn(Member member, Duty duty) =>
        member.DueDate is { } stated ? stated
        : (member.LastEvent ?? member.ClockStart) is not { } from ? null
        : duty.WorkingDays is { } working ? inputs.WorkingDays.Due(from, working)
        : duty.Days is { } days ? from.AddDays(days)
        : null;

    private List<DueCase> FromLists(MeasuredExtract extract)
    {
        var delivered = extract.Tables(database);
        var duties = WithoutIndicator
            .Where(each => each.Tables.All(delivered.Contains))
            .ToDictionary(each => each.Duty.Key, each => each.Duty, StringComparer.Ordinal);
        var sql = SqlFile.Text("Clinics/duty_list.sql");
        using var session = _measurement.OpenOn(extract, [], extract.ExtractDate);
        session.Build(_measurement.Views.NeededBy([sql]));
        return
        [
            .. session
                .Connection.Query<Row>(sql)
                .Where(row => duties.ContainsKey(row.Duty))
                .Select(row => new DueCase(
                    duties[row.Duty],
                    row.PersonId,
                    row.AreaId,
                    row.DueDay,
                    LastEvent: null,
                    row.DueDay < extract.ExtractDate
                )),
        ];
    }

    private sealed record Row
    {
        public required string Duty { get; init; }

        public required string PersonId { get; init; }

        public string? AreaId { get; init; }

        public required DateOnly DueDay { get; init; }
    }
}

/// <param name="DueOn">Null when nothing says since when: nothing was ever recorded.</param>
internal sealed record DueCase(
    Duty Duty,
    string PersonId,
    string? Team,
    DateOnly? DueOn,
    DateOnly? LastEvent,
    bool IsOverdue
);
