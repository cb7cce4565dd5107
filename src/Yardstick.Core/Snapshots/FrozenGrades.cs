using Dapper;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>
/// The data-quality grades of frozen months, as the findings stood when the month was frozen: a record that is put right later changes neither
/// the frozen figure nor how far it can be relied on.
/// </summary>
public sealed class FrozenGrades(Database database)
{
    private const string AuthorityLevel = "authority";

    private static readonly string[] Columns =
    [
        "authority_code",
        "period_end",
        "indicator",
        "area_level",
        "area_id",
        "cases",
        "doubtful",
        "doubtful_share",
        "grade",
        "reason",
    ];

    /// <summary>Grades the frozen months that have no grades yet and were made from the extract that the store holds.</summary>
    public void Keep(string authority, FigureDefinitions definitions, IReadOnlyList<Rule> rules)
    {
        var graded = OfWhole(authority).Select(grade => grade.PeriodEnd).ToHashSet();
        var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority);
        List<Month> months =
        [
            .. new FrozenFigures(database)
                .Months(authority)
                .Where(frozen => frozen.ExtractId == extract?.ExtractId && !graded.Contains(frozen.PeriodEnd))
                .Select(frozen => frozen.Month),
        ];
        if (extract is null || months.Count == 0)
        {
            return;
        }

        var quality = new DataQuality(
            database,
            definitions.Indicators,
            definitions.Views,
            rules,
            definitions.BankHolidays,
            definitions.Sources
        );
        var grades = quality.Grades(extract, months).Where(IsKept).ToList();
        database.Write(transaction => database.Append(transaction, "snapshot_grade", Columns, grades.Select(Row)));
    }

    /// <summary>Of every area that is kept, by month, indicator and area; none for months that were frozen before grades were kept.</summary>
    public IReadOnlyList<IndicatorQuality> Of(string authority, IReadOnlyCollection<Month> months) =>
        Read(authority, everyArea: true, months);

    /// <summary>Of the whole authority, by month and indicator.</summary>
    /// <param name="months">Null for every frozen month.</param>
    public IReadOnlyList<IndicatorQuality> OfWhole(string authority, IReadOnlyCollection<Month>? months = null) =>
        Read(authority, everyArea: false, months);

    private List<IndicatorQuality> Read(string authority, bool everyArea, IReadOnlyCollection<Month>? months)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<IndicatorQuality>(
                SqlFile.Text("Snapshots/snapshot_grade_list.sql"),
                new
                {
                    authority,
                    every_area = everyArea,
                    every_month = months is null,
                    month_ends = months?.Select(month => month.LastDay).ToArray() ?? [],
                }
            ),
        ];
    }

    private static bool IsKept(IndicatorQuality grade) =>
        grade.AreaLevel == AuthorityLevel || grade.Grade is QualityGrade.Red;

    private static IReadOnlyList<object?> Row(IndicatorQuality grade) =>
        [
            grade.AuthorityCode,
            grade.PeriodEnd,
            grade.Indicator,
            grade.AreaLevel,
            grade.AreaId,
            grade.Cases,
            grade.Doubtful,
            grade.DoubtfulShare,
            grade.Grade.ToString(),
            grade.Reason,
        ];
}
