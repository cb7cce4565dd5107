using Yardstick.Core.Observations.Quality;

namespace Yardstick.Core.Clinics;

/// <summary>Figures of a month that are not judged because their data quality is red: the findings of the current extract doubt too many cases.</summary>
internal sealed class DoubtfulFigures(IEnumerable<IndicatorQuality> grades)
{
    private readonly ILookup<string, IndicatorQuality> _red = grades
        .Where(grade => grade.Grade == QualityGrade.Red)
        .ToLookup(grade => grade.Indicator, StringComparer.Ordinal);

    /// <summary>In words; null for a figure that is judged. Of several areas together one in doubt is enough.</summary>
    public string? WhyNotJudged(string indicator, ClinicArea area) =>
        _red[indicator]
            .FirstOrDefault(grade => area.IsWhole ? grade.AreaLevel == "authority" : area.Parts.Contains(grade.AreaId))
            is { } red
            ? $"its data quality is red: {red.Reason ?? $"findings doubt {red.Doubtful} of {red.Cases}"}"
            : null;
}
