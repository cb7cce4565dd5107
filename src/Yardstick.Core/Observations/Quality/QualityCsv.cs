using Yardstick.Core.Observations.Measuring;

namespace Yardstick.Core.Observations.Quality;

/// <summary>Writes the grades of indicators; the authority code comes first where there are several.</summary>
public static class QualityCsv
{
    public static void Write(TextWriter writer, IEnumerable<IndicatorQuality> grades, bool severalAuthorities)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities,
            "indicator",
            "period_end",
            "area_level",
            "area_id",
            "cases",
            "doubtful",
            "doubtful_pct",
            "grade",
            "reason"
        );
        foreach (var row in grades)
        {
            csv.Write(
                row.AuthorityCode,
                row.Indicator,
                row.PeriodEnd,
                row.AreaLevel,
                row.AreaId,
                row.Cases,
                row.Doubtful,
                row.DoubtfulShare,
                row.Grade.Word(),
                row.Reason
            );
        }
    }

    public static string Word(this QualityGrade grade) =>
        grade switch
        {
            QualityGrade.Green => "green",
            QualityGrade.Amber => "amber",
            QualityGrade.Red => "red",
            _ => "not-graded",
        };
}
