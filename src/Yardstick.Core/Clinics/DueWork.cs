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

    private static readonly (Duty Duty, string[] Tables, string? Indicator)[] WithoutIndicator =
    [
        (Duty.Assessment, ["ssd_cin_assessments"], null),
        (Duty.InitialHealth, ["ssd_cla_episodes", "ssd_cla_health"], "iha_20wd_pct"),
    ];

    private readonly Dictionary<string, Duty> _duties = inputs
        .Duties.Where(duty => duty.Indicator is not null)
        .ToDictionary(duty => duty.Indicator!, StringComparer.Ordinal);

    private readonly Lazy<Known> _known = new(() => Known.Of(inputs.Definitions.In(database), inputs, extract));

    /// <summary>The last day that a clinic looks ahead to.</summary>
    public DateOnly Until => inputs.WorkingDays.Due(extract.ExtractDate, Ahead);

    /// <summary>What the sources cannot say on the day of the extract: the duty, and why not.</summary>
    public IReadOnlyList<(string What, string Reason)> NotKnown => _known.Value.Unknown;

    /// <summary>Whose views are to be built in the session.</summary>
    public IEnumerable<string> Sql => _known.Value.Fed.Select(each => each.Sql!).Append(ListSql);

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
            .Members(session, _known.Value.Fed)
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
        var duties = _known.Value.Listed.ToDictionary(duty => duty.Key, StringComparer.Ordinal);
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

    /// <summary>Which duties the sources can speak of on the day of the extract.</summary>
    private sealed record Known(
        List<MeasurableIndicator> Fed,
        List<Duty> Listed,
        List<(string What, string Reason)> Unknown
    )
    {
        public static Known Of(Measurement measurement, ClinicInputs inputs, MeasuredExtract extract)
        {
            var (abilities, day) = (measurement.AbilitiesIn(extract), extract.ExtractDate);
            var known = new Known([], [], []);
            foreach (var duty in inputs.Duties.Where(duty => duty.Indicator is not null))
            {
                var indicator = inputs.Definitions.Indicators.FirstOrDefault(each => each.Key == duty.Indicator);
                if (indicator?.Sql is null || !Measurement.IsStock(indicator.Indicator))
                {
                    continue;
                }

                if (abilities.Of(indicator).WhyNot(day, day) is { } reason)
                {
                    known.Unknown.Add((duty.Title, reason));
                }
                else
                {
                    known.Fed.Add(indicator);
                }
            }

            foreach (var (duty, tables, key) in WithoutIndicator)
            {
                var reason = abilities.WhyNotOn(day, tables) ?? (key is null ? null : abilities.Of(key)?.WhyNever);
                if (reason is null)
                {
                    known.Listed.Add(duty);
                }
                else
                {
                    known.Unknown.Add((duty.Title, reason));
                }
            }

            return known;
        }
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
