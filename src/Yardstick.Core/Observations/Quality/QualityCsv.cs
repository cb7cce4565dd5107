using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Observations.Quality;

/// <summary>Writes the grades of indicators; the authority code comes first where there are several.</summary>
public static class QualityCsv
{
    public static void Write(TextWriter writer, IEnumerable<IndicatorQuality> grades, bool severalAuthorities)
    {
        using var csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        Line([
            "indicator",
            "period_end",
            "area_level",
            "area_id",
            "cases",
            "doubtful",
            "doubtful_pct",
            "grade",
            "reason",
        ]);
        foreach (var row in grades)
        {
            Line(
                [
                    row.Indicator,
                    row.PeriodEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    row.AreaLevel,
                    row.AreaId,
                    row.Cases.ToString(CultureInfo.InvariantCulture),
                    row.Doubtful.ToString(CultureInfo.InvariantCulture),
                    row.DoubtfulShare?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "",
                    row.Grade.Word(),
                    row.Reason ?? "",
                ],
                row.AuthorityCode
            );
        }

        void Line(IReadOnlyList<string> fields, string authority = "authority_code")
        {
            if (severalAuthorities)
            {
                csv.WriteField(authority);
            }

            foreach (var field in fields)
            {
                csv.WriteField(field);
            }

            csv.NextRecord();
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
