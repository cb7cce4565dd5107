using System.Globalization;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Targets;

/// <summary>Targets in words.</summary>
internal static class SetTargetWords
{
    public static string Of(SetTarget? target) =>
        target is null ? "None"
        : target.Inputs is { } inputs ? $"{target.Text} ({inputs})"
        : target.Text;

    /// <summary>What was written, before a formula is worked out.</summary>
    public static string Of(TargetRow row) =>
        row.FormulaRateFrom is not { } from
            ? row.Wording
            : $"{row.Wording} {(from is RateSource.Stated ? string.Create(FigureText.English, $"rate of {row.FormulaRate:#,0.##}") : $"rate of {Of(from)} for {row.FormulaIndicator}")} × population ÷ 10,000{(row.FormulaMonthly is true ? " ÷ 12" : "")}";

    public static string Of(RateSource from) =>
        from switch
        {
            RateSource.Neighbours => "the statistical neighbours",
            RateSource.Region => "the region",
            RateSource.England => "England",
            _ => "a stated rate",
        };

    public static string Of(TargetAudience audience) =>
        audience is TargetAudience.Everyone ? "Everyone" : "Those who work in the council";

    public static string Of(RagTolerance? tolerance) =>
        tolerance switch
        {
            null => "the usual",
            { Type: ToleranceType.Relative } => string.Create(
                FigureText.English,
                $"{tolerance.Value:0.##}% of the target"
            ),
            { Type: ToleranceType.Points } => string.Create(
                FigureText.English,
                $"{tolerance.Value:0.##} percentage points"
            ),
            _ => string.Create(FigureText.English, $"{tolerance.Value:0.##}"),
        };

    public static string When(DateOnly from, DateOnly to) =>
        to >= OpenEnd.Date ? $"from {DateText.Of(from)}" : $"{DateText.Of(from)} to {DateText.Of(to.AddDays(-1))}";

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
