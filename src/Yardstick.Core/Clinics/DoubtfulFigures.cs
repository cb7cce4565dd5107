using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Clinics;

/// <summary>Figures that are not judged because their data quality was red when the month was frozen: findings doubted too many cases.</summary>
internal sealed class DoubtfulFigures(IEnumerable<IndicatorQuality> grades)
{
    private readonly ILookup<(string Indicator, DateOnly PeriodEnd), IndicatorQuality> _red = grades
        .Where(grade => grade.Grade == QualityGrade.Red)
        .ToLookup(grade => (grade.Indicator, grade.PeriodEnd));

    /// <summary>In words; null for a figure that is judged. Of several areas together one in doubt is enough.</summary>
    public string? WhyNotJudged(string indicator, Month month, ClinicArea area) =>
        _red[(indicator, month.LastDay)]
            .FirstOrDefault(grade => area.IsWhole ? grade.AreaLevel == "authority" : area.Parts.Contains(grade.AreaId))
            is { } red
            ? $"data quality is red: {red.WhyRed}"
            : null;
}
