using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>
/// What is overdue and what falls due within ten working days, as at the day on which the extract was cut: one row a child and duty. Whether
/// something is overdue is what the indicator says on that day, so that the list and the figure agree.
/// </summary>
internal sealed class DueWork(Database database, ClinicInputs inputs, MeasuredExtract extract)
{
    /// <summary>How far ahead a clinic looks, in working days.</summary>
    public const int Ahead = 10;

    private static readonly string ListSql = SqlFile.Text("Clinics/duty_list.sql");

    private static readonly (Duty Duty, string[] Tables)[] WithoutIndicator =
    [
        (Duty.Assessment, ["ssd_cin_assessments"]),
        (Duty.InitialHealth, ["ssd_cla_episodes", "ssd_cla_health"]),
    ];

    private readonly Dictionary<string, Duty> _duties = inputs
        .Duties.Where(duty => duty.Indicator is not null)
        .ToDictionary(duty => duty.Indicator!, StringComparer.Ordinal);

    private readonly Lazy<List<MeasurableIndicator>> _fed = new(() =>
        inputs
            .Definitions.In(database)
            .Fed(
                extract,
                [
                    .. inputs.Definitions.Indicators.Where(each =>
                        Measurement.IsStock(each.Indicator) && inputs.Duties.Any(duty => duty.Indicator == each.Key)
                    ),
                ]
            )
    );

    /// <summary>The last day that a clinic looks ahead to.</summary>
    public DateOnly Until => inputs.WorkingDays.Due(extract.ExtractDate, Ahead);

    /// <summary>Whose views are to be built in the session.</summary>
    public IEnumerable<string> Sql => _fed.Value.Select(each => each.Sql!).Append(ListSql);

    /// <summary>Of the whole authority, as at the one day that is laid out in the session.</summary>
    public IReadOnlyList<DueCase> In(MeasuringSession session)
    {
        var until = Until;
        return
        [
            .. FromIndicators(session).Concat(FromLists(session)).Where(each => each.IsOverdue || each.DueOn <= until),
        ];
    }

    /// <summary>One row a child and duty of an area, what is overdue first, the longest over first.</summary>
    /// <param name="inArea">Whether a team, null for none, belongs to the area.</param>
    public static IReadOnlyList<DueCase> Of(IEnumerable<DueCase> cases, Func<string?, bool> inArea) =>
        [
            .. cases
                .Where(each => inArea(each.Team))
                .GroupBy(each => (each.Duty, each.PersonId))
                .Select(same => same.OrderByDescending(each => each.IsOverdue).ThenBy(each => each.DueOn).First())
                .OrderByDescending(each => each.IsOverdue)
                .ThenBy(each => each.DueOn ?? DateOnly.MinValue)
                .ThenBy(each => each.Duty.Title, StringComparer.Ordinal)
                .ThenBy(each => each.PersonId, StringComparer.Ordinal),
        ];

    private IEnumerable<DueCase> FromIndicators(MeasuringSession session) =>
        Measurement
            .Members(session, _fed.Value)
            .Where(member => member.PersonId is not null && member.Denominator > 0)
            .Select(member => new DueCase(
                _duties[member.Indicator],
                member.PersonId!,
                member.AreaId,
                DueOn(member, _duties[member.Indicator]),
                member.LastEvent,
                member.Numerator == 0
            ));

    /// <summary>As the indicator states it; else so long after the last one, or after the clock started.</summary>
    private DateOnly? DueOn(Member member, Duty duty) =>
        member.DueDate is { } stated ? stated
        : (member.LastEvent ?? member.ClockStart) is not { } from ? null
        : duty.WorkingDays is { } working ? inputs.WorkingDays.Due(from, working)
        : duty.Days is { } days ? from.AddDays(days)
        : null;

    private IEnumerable<DueCase> FromLists(MeasuringSession session)
    {
        var delivered = extract.Tables(database);
        var duties = WithoutIndicator
            .Where(each => each.Tables.All(delivered.Contains))
            .ToDictionary(each => each.Duty.Key, each => each.Duty, StringComparer.Ordinal);
        return session
            .Connection.Query<Row>(ListSql)
            .Where(row => duties.ContainsKey(row.Duty))
            .Select(row => new DueCase(
                duties[row.Duty],
                row.PersonId,
                row.AreaId,
                row.DueDay,
                LastEvent: null,
                row.DueDay < extract.ExtractDate
            ));
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
