using System.Data.Common;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Sources;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>
/// Calculates indicators from the accepted case records of one authority at a time: the same SQL on both engines, all months of an indicator
/// at once, rolled up to every node of the organisation tree. A figure is a function of extract, months and definitions; nothing is stored here.
/// </summary>
public sealed class Measurement(
    Database database,
    IReadOnlyList<MeasurableIndicator> catalogue,
    CaseDataViews views,
    IReadOnlyList<DateOnly> bankHolidays,
    Populations populations,
    SourceCatalogue sources
)
{
    private readonly IndicatorInputs _inputs = new(catalogue);
    private readonly SourceAbilities _abilities = new(catalogue, views, sources);

    internal Database Database => database;

    internal CaseDataViews Views => views;

    /// <summary>Months that the rules of derivation look back on.</summary>
    private const int LookBack = 11;

    /// <param name="indicators">Indicators to measure, in any order.</param>
    /// <param name="months">A run of months without gaps.</param>
    /// <param name="progress">Told the key of each indicator when its SQL is about to run.</param>
    /// <returns>Observations sorted by indicator, month end, area level and area id, in ordinal order.</returns>
    public IReadOnlyList<Observation> Measure(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months,
        Action<string>? progress = null
    ) =>
        Totals(
            extract,
            [.. indicators.Where(each => each.Indicator.WrittenTo is WrittenTo.Observations or WrittenTo.Request)],
            months,
            progress
        );

    /// <summary>Totals of all indicators given, those that no plain list of observations holds included.</summary>
    internal IReadOnlyList<Observation> Totals(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months,
        Action<string>? progress = null
    )
    {
        var abilities = AbilitiesIn(extract);
        var wanted = indicators.Select(indicator => (Indicator: indicator, Ability: abilities(indicator))).ToList();
        var direct = wanted
            .Where(each => each.Ability.Kind is not AbilityKind.Impossible)
            .SelectMany(each => _inputs.Of(each.Indicator))
            .Distinct()
            .ToList();

        var population = PopulationOf(extract);
        using var session = Open(extract, direct, months);
        var sums = Run(session, direct, progress);
        var lookedBackOn = wanted
            .Where(each => each.Ability.Kind is not AbilityKind.Impossible && IndicatorInputs.LooksBack(each.Indicator))
            .SelectMany(each => _inputs.Of(each.Indicator))
            .Distinct()
            .ToList();
        if (lookedBackOn.Count > 0)
        {
            session.Turn(Month.RunEnding(months[0].Previous, LookBack));
            sums.AddRange(Run(session, lookedBackOn, progress: null));
        }

        var lookup = sums.ToLookup(sum => (sum.Indicator, Month.Of(sum.PeriodEnd)));
        var derived = new DerivedIndicators(population, Above(session.Connection));
        var root = Root(extract, session.Connection);
        var supplied = ApprovedFigures.In(database, extract.AuthorityCode);
        return
        [
            .. wanted
                .SelectMany(each =>
                    months.SelectMany(month =>
                        Rows(each.Indicator.Indicator, each.Ability.WhyNot(month.FirstDay, month.LastDay), month)
                    )
                )
                .Select(row => AtRoot(row, root))
                .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                .ThenBy(row => row.PeriodEnd)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal),
        ];

        // What people supplied stands where case records give nothing.
        IEnumerable<Observation> Rows(Indicator indicator, string? whyNot, Month month) =>
            whyNot is not null && supplied.Find(indicator.Key, month) is { } figure
                ? [SuppliedObservation.Of(extract.AuthorityCode, indicator, figure)]
                : ObservedRows.Of(extract, indicator, whyNot, month.LastDay, lookup, derived);
    }

    /// <summary>
    /// Stock as it stood at the end of any day: the same SQL with that day in the place of the month end. Indicators that are no stock at a
    /// month end are left out.
    /// </summary>
    public IReadOnlyList<Observation> MeasureOn(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        DateOnly day
    )
    {
        var abilities = AbilitiesIn(extract);
        var stock = indicators.Where(each => IsStock(each.Indicator)).ToList();
        var direct = stock
            .Where(each => abilities(each).WhyNot(day, day) is null)
            .SelectMany(_inputs.Of)
            .Distinct()
            .ToList();
        var population = PopulationOf(extract);
        using var session = OpenOn(extract, direct, day);
        var sums = Run(session, direct, progress: null).ToLookup(sum => (sum.Indicator, Month.Of(sum.PeriodEnd)));
        var derived = new DerivedIndicators(_ => population(day), Above(session.Connection));
        var root = Root(extract, session.Connection);
        return
        [
            .. stock
                .SelectMany(each =>
                    ObservedRows.Of(extract, each.Indicator, abilities(each).WhyNot(day, day), day, sums, derived)
                )
                .Select(row => AtRoot(row, root) with { PeriodEnd = day })
                .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether an indicator can be measured on any day: it tells how things stand, not what happened.</summary>
    public static bool IsStock(Indicator indicator) =>
        indicator is { TimeBasis: TimeBasis.AtMonthEnd, WrittenTo: WrittenTo.Observations };

    /// <summary>
    /// The children or records behind an indicator with SQL, for the months given, sorted by month end, person and record.
    /// Nothing for an indicator that is derived, or that the extract cannot feed.
    /// </summary>
    public IEnumerable<Member> Members(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months
    )
    {
        var direct = Fed(extract, indicators);
        var abilities = AbilitiesIn(extract);
        using var session = Open(extract, direct, months);
        foreach (var indicator in direct)
        {
            // A list of children is right for the months of which their records can speak, and for no other.
            var ability = abilities(indicator);
            foreach (
                var member in Members(session, [indicator])
                    .Where(member => ability.WhyNot(Month.Of(member.PeriodEnd).FirstDay, member.PeriodEnd) is null)
            )
            {
                yield return member;
            }
        }
    }

    /// <summary>The same for stock as it stands on any day; indicators that are no stock are left out.</summary>
    public IEnumerable<Member> MembersOn(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        DateOnly day
    )
    {
        var direct = Fed(extract, [.. indicators.Where(each => IsStock(each.Indicator))]);
        using var session = OpenOn(extract, direct, day);
        foreach (var member in Members(session, direct))
        {
            yield return member;
        }
    }

    internal static IEnumerable<Member> Members(MeasuringSession session, IEnumerable<MeasurableIndicator> direct) =>
        direct.SelectMany(indicator =>
            session.Connection.Query<Member>(IndicatorSql.Members(indicator.Key, indicator.Sql!), buffered: false)
        );

    /// <summary>Those with SQL that the extract can feed.</summary>
    internal List<MeasurableIndicator> Fed(MeasuredExtract extract, IReadOnlyList<MeasurableIndicator> indicators)
    {
        var abilities = AbilitiesIn(extract);
        return
        [
            .. indicators.Where(each => each.Sql is not null && abilities(each).Kind is not AbilityKind.Impossible),
        ];
    }

    /// <summary>
    /// Lays out the case data on a connection of the caller and in its transaction, and hands over each indicator with SQL that the extract can
    /// feed: the caller runs its select there, for whatever the select gives beside its sums.
    /// </summary>
    public void Visit(
        DbConnection connection,
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        IReadOnlyList<Month> months,
        Action<MeasurableIndicator> visit
    )
    {
        var direct = Fed(extract, indicators);
        using var session = MeasuringSession.On(
            connection,
            [extract.AuthorityCode],
            months.Select(month => month.LastDay),
            bankHolidays
        );
        session.Build(NeededBy(direct));
        direct.ForEach(visit);
    }

    /// <summary>A session with the case data that the given indicators, and the organisation tree, need.</summary>
    internal MeasuringSession Open(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> direct,
        IReadOnlyList<Month> months
    ) => Prepare(extract, MeasuringSession.Open(database, [extract.AuthorityCode], months, bankHolidays), direct);

    /// <summary>The same as the case data stands on one day.</summary>
    internal MeasuringSession OpenOn(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> direct,
        DateOnly day
    ) => Prepare(extract, MeasuringSession.OpenOn(database, [extract.AuthorityCode], day, bankHolidays), direct);

    private MeasuringSession Prepare(
        MeasuredExtract extract,
        MeasuringSession session,
        IReadOnlyList<MeasurableIndicator> direct
    )
    {
        try
        {
            extract.DemandIn(session.Connection);
            session.Connection.Execute(SqlFile.Text("Observations/Measuring/session.sql"));
            Register(session, direct);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private void Register(MeasuringSession session, IReadOnlyList<MeasurableIndicator> direct)
    {
        session.Build(NeededBy(direct));
        session.Connection.Execute(SqlFile.Text("Observations/Measuring/sums_clear.sql"));
        session.Connection.Execute(
            SqlFile.Text("Observations/Measuring/measured_indicator_add.sql"),
            direct.Select(each => new { indicator = each.Key })
        );
    }

    private IReadOnlyList<CaseDataView> NeededBy(IReadOnlyList<MeasurableIndicator> direct) =>
        views.NeededBy(direct.Select(each => each.Sql!).Append(SqlFile.Text("Observations/Measuring/area_rollup.sql")));

    private List<AreaSum> Run(
        MeasuringSession session,
        IReadOnlyList<MeasurableIndicator> direct,
        Action<string>? progress
    )
    {
        Register(session, direct);
        foreach (var indicator in direct)
        {
            progress?.Invoke(indicator.Key);
            session.Connection.Execute(IndicatorSql.Sums(indicator.Key, indicator.Sql!));
        }

        return
        [
            .. session.Connection.Query<AreaSum>(
                SqlFile.Text("Observations/Measuring/area_rollup.sql"),
                buffered: false
            ),
        ];
    }

    /// <summary>What the sources of an extract can say of each indicator.</summary>
    public Func<MeasurableIndicator, SourceAbility> AbilitiesIn(MeasuredExtract extract)
    {
        var delivered = extract.Tables(database);
        var from = new SourceStore(database).Tables(extract.AuthorityCode);
        return indicator => _abilities.Of(indicator, delivered, from);
    }

    /// <summary>Why an indicator cannot be measured from an extract at all; null when it can.</summary>
    internal string? Missing(MeasurableIndicator indicator, MeasuredExtract extract) =>
        AbilitiesIn(extract)(indicator) is { Kind: AbilityKind.Impossible } none ? none.Reason : null;

    private Func<DateOnly, decimal?> PopulationOf(MeasuredExtract extract)
    {
        var own = extract.Populations(database);
        var stated = own.Count > 0 ? [] : StatedPopulations.In(database, extract.AuthorityCode);
        return day =>
            own.Count > 0
                ? own.LastOrDefault(row => row.ValidFrom <= day) is { Children: > 0 } row
                    ? row.Children
                    : null
                : stated.LastOrDefault(row => row.ValidFrom <= day)?.Children
                    ?? populations.InForce(extract.AuthorityCode, day)?.Children;
    }

    /// <summary>A row for the whole authority stands at the root of the organisation tree, a figure that is not available too.</summary>
    private static Observation AtRoot(Observation row, string root) =>
        row.AreaLevel == "authority" ? row with { AreaId = root } : row;

    private static string Root(MeasuredExtract extract, DbConnection connection) =>
        connection.QuerySingle<string?>(SqlFile.Text("Observations/Measuring/area_root.sql")) ?? extract.AuthorityCode;

    private static ILookup<string, string> Above(DbConnection connection) =>
        connection
            .Query<(string Area, string Ancestor)>(SqlFile.Text("Observations/Measuring/area_path_list.sql"))
            .ToLookup(row => row.Area, row => row.Ancestor, StringComparer.Ordinal);
}
