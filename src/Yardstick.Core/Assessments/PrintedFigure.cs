using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments;

/// <summary>Turns a printed monthly value into a figure: unrounded where its counts are printed, else as printed.</summary>
internal static class PrintedFigure
{
    /// <param name="indicator">Null while the title is unmapped: then a printed <c>%</c> says what the value is.</param>
    public static SeriesPoint PointOf(PublishedValue value, Indicator? indicator, string edition)
    {
        var isPercentage = IsPercentage(value, indicator);
        return new SeriesPoint
        {
            Month = value.Month,
            Figure = FigureOf(value, isPercentage),
            Displayed = Displayed(value, isPercentage),
            Edition = edition,
            Place = value.Place,
            SuppliedBy = value.SuppliedBy,
        };
    }

    private static bool IsPercentage(PublishedValue value, Indicator? indicator) =>
        indicator is null
            ? value.Printed.Contains('%', StringComparison.Ordinal)
            : indicator.Unit == IndicatorUnit.Percentage;

    private static Figure FigureOf(PublishedValue value, bool isPercentage) =>
        value switch
        {
            { State: PublishedValueState.Known, Value: { } printed } => isPercentage
            && value is { Numerator: { } numerator, Denominator: { } denominator }
                ? Ratio.Percentage(numerator, denominator)
                : new Figure.Known(printed, value.Numerator, value.Denominator),
            { State: PublishedValueState.Suppressed } => new Figure.Suppressed(value.Reason ?? "the number is small"),
            { Reason: { } reason } => new Figure.NotAvailable(reason),
            { State: PublishedValueState.Blank } => new Figure.NotAvailable("nothing is printed for this month"),
            { State: PublishedValueState.ToBeConfirmed } => new Figure.NotAvailable(
                $"printed as '{value.Printed}': to be confirmed"
            ),
            { State: PublishedValueState.UnderReview } => new Figure.NotAvailable(
                $"printed as '{value.Printed}': under review"
            ),
            { State: PublishedValueState.Unreadable } => new Figure.NotAvailable(
                $"printed as '{value.Printed}', which cannot be read"
            ),
            _ => new Figure.NotAvailable($"printed as '{value.Printed}': not available"),
        };

    /// <summary>As printed, with <c>%</c>, without the counts that some papers print behind it (<c>86% (265/307)</c>).</summary>
    private static string Displayed(PublishedValue value, bool isPercentage)
    {
        if (value.State != PublishedValueState.Known)
        {
            return value.Printed;
        }

        var bracket = value.Printed.IndexOf('(', StringComparison.Ordinal);
        var printed = (bracket < 0 ? value.Printed : value.Printed[..bracket]).Trim();
        return isPercentage && !printed.EndsWith('%')
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Value:0.##########}%")
            : printed;
    }
}
