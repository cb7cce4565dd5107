using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Quality;

/// <summary>
/// Grades indicators by the share of their cases that the open findings of the data-quality rules cast doubt on: errors and warnings about a
/// case's own record, or about its child in a table that feeds the indicator. Findings that say only that work is late cast none.
/// </summary>
public sealed class DataQuality(
    Database database,
    IReadOnlyList<MeasurableIndicator> indicators,
    CaseDataViews views,
    IReadOnlyList<Rule> rules,
    IReadOnlyList<DateOnly> bankHolidays,
    QualityThresholds? thresholds = null
)
{
    private const string Folder = "Observations/Quality/";

    /// <summary>Feeds every indicator: whose age, sex or death is in doubt is counted in doubt everywhere.</summary>
    private const string PersonTable = "ssd_person";

    private const decimal Percent = 100;

    /// <summary>Those whose figures are observations.</summary>
    private readonly List<MeasurableIndicator> _graded =
    [
        .. indicators.Where(each => each.Indicator.WrittenTo == WrittenTo.Observations),
    ];

    private readonly QualityThresholds _thresholds = thresholds ?? new QualityThresholds();

    /// <summary>The grades of all indicators for some months, at every area, sorted as observations are.</summary>
    public IReadOnlyList<IndicatorQuality> Grades(MeasuredExtract extract, IReadOnlyList<Month> months)
    {
        var delivered = extract.Tables(database);
        var feeds = _graded.ToDictionary(each => each.Key, Feeds, StringComparer.Ordinal);
        var direct = _graded
            .Where(each => each.Sql is not null && Missing(feeds[each.Key], delivered) is null)
            .ToList();
        var counts = Count(extract, months, direct, feeds);
        var blocked = Blocked(extract);
        return
        [
            .. _graded
                .SelectMany(each =>
                    months.SelectMany(month => Grade(extract, month, each, feeds[each.Key], delivered, counts, blocked))
                )
                .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                .ThenBy(row => row.PeriodEnd)
                .ThenBy(row => row.AreaLevel, StringComparer.Ordinal)
                .ThenBy(row => row.AreaId, StringComparer.Ordinal),
        ];
    }

    private ILookup<(string Indicator, DateOnly PeriodEnd), AreaSum> Count(
        MeasuredExtract extract,
        IReadOnlyList<Month> months,
        List<MeasurableIndicator> direct,
        Dictionary<string, Feed> feeds
    )
    {
        var rollUp = SqlFile.Text("Observations/Measuring/area_rollup.sql");
        var doubt = SqlFile.Text(Folder + "doubt_add.sql");
        using var session = MeasuringSession.Open(database, [extract.AuthorityCode], months, bankHolidays);
        var connection = session.Connection;
        connection.Execute(SqlFile.Text("Observations/Measuring/session.sql"));
        connection.Execute(SqlFile.Text(Folder + "grade_session.sql"));
        connection.Execute(
            SqlFile.Text("Observations/Measuring/measured_indicator_add.sql"),
            direct.Select(each => new { indicator = each.Key })
        );
        connection.Execute(
            SqlFile.Text(Folder + "graded_table_add.sql"),
            direct.SelectMany(each => feeds[each.Key].Tables.Select(table => new { indicator = each.Key, table }))
        );
        connection.Execute(
            SqlFile.Text(Folder + "work_rule_add.sql"),
            rules.Where(rule => rule.IsAboutWork).Select(rule => new { rule = rule.Code })
        );
        session.Build(views.NeededBy(direct.Select(each => each.Sql!).Append(rollUp).Append(doubt)));
        connection.Execute(doubt);
        foreach (var indicator in direct)
        {
            connection.Execute(GradeSql.Cases(indicator.Key, indicator.Sql!));
        }

        return connection.Query<AreaSum>(rollUp).ToLookup(sum => (sum.Indicator, sum.PeriodEnd));
    }

    private IEnumerable<IndicatorQuality> Grade(
        MeasuredExtract extract,
        Month month,
        MeasurableIndicator indicator,
        Feed feed,
        IReadOnlySet<string> delivered,
        ILookup<(string Indicator, DateOnly PeriodEnd), AreaSum> counts,
        HashSet<string> blocked
    )
    {
        var reason =
            (indicator.Indicator.Calculation as IndicatorCalculation.NotAvailable)?.Reason
            ?? Missing(feed, delivered)
            ?? (
                month.LastDay > extract.ExtractDate ? "the month ends after the day on which the extract was cut" : null
            );
        if (reason is not null)
        {
            return
            [
                new IndicatorQuality
                {
                    AuthorityCode = extract.AuthorityCode,
                    Indicator = indicator.Key,
                    PeriodEnd = month.LastDay,
                    AreaLevel = "authority",
                    AreaId = extract.AuthorityCode,
                    Grade = QualityGrade.NotGraded,
                    Reason = reason,
                },
            ];
        }

        var blockedBy = feed.Tables.Where(blocked.Contains).Order(StringComparer.Ordinal).ToList();
        return feed
            .Direct.SelectMany(key => counts[(key, month.LastDay)])
            .GroupBy(sum => (sum.AreaLevel, sum.AreaId))
            .Select(area => Grade(extract, month, indicator, area.Key, [.. area], blockedBy));
    }

    private IndicatorQuality Grade(
        MeasuredExtract extract,
        Month month,
        MeasurableIndicator indicator,
        (string Level, string Id) area,
        IReadOnlyList<AreaSum> inputs,
        List<string> blockedBy
    )
    {
        var cases = (long)inputs.Sum(sum => sum.Denominator);
        var doubtful = (long)inputs.Sum(sum => sum.Numerator);
        decimal? share = cases == 0 ? null : Finish.Round(doubtful * Percent / cases);
        var isBlocked = blockedBy.Count > 0;
        return new IndicatorQuality
        {
            AuthorityCode = extract.AuthorityCode,
            Indicator = indicator.Key,
            PeriodEnd = month.LastDay,
            AreaLevel = area.Level,
            AreaId = area.Id,
            Cases = cases,
            Doubtful = doubtful,
            DoubtfulShare = share,
            Grade =
                isBlocked ? QualityGrade.Red
                : share is { } known ? _thresholds.GradeOf(known)
                : QualityGrade.NotGraded,
            Reason =
                isBlocked ? $"a finding that blocks publication is open on {string.Join(" and ", blockedBy)}"
                : share is null ? "no cases"
                : null,
        };
    }

    private HashSet<string> Blocked(MeasuredExtract extract)
    {
        using var connection = database.OpenConnection();
        return connection
            .Query<string>(SqlFile.Text(Folder + "blocked_table_list.sql"), new { extract.AuthorityCode })
            .ToHashSet(StringComparer.Ordinal);
    }

    private Feed Feeds(MeasurableIndicator indicator)
    {
        var direct = Inputs(indicator).DistinctBy(input => input.Key).ToList();
        return new Feed(
            [.. direct.Select(input => input.Key)],
            [
                .. direct
                    .Append(indicator)
                    .SelectMany(input => input.RequiredTables)
                    .Append(PersonTable)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The indicators with SQL that an indicator is made from; itself when it has SQL.</summary>
    private IEnumerable<MeasurableIndicator> Inputs(MeasurableIndicator indicator) =>
        indicator.Indicator.Calculation is IndicatorCalculation.Derived derived
            ? derived.Inputs.SelectMany(key => Inputs(indicators.First(each => each.Key == key)))
            : [indicator];

    private static string? Missing(Feed feed, IReadOnlySet<string> delivered)
    {
        var absent = feed.Tables.Where(table => table != PersonTable && !delivered.Contains(table)).ToList();
        return absent.Count == 0 ? null : $"the extract lacks {string.Join(" and ", absent)}";
    }

    /// <param name="Direct">Keys of the indicators with SQL whose cases are its cases.</param>
    /// <param name="Tables">Tables of the extract that feed it.</param>
    private sealed record Feed(IReadOnlyList<string> Direct, IReadOnlyList<string> Tables);
}
