using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>The chart of one indicator, as its layout asks. Pages and documents draw the same.</summary>
public static class IndicatorChart
{
    /// <param name="title">As the chart is headed.</param>
    /// <param name="events">Dated events of the authority and the nation.</param>
    public static ChartContent Build(
        string id,
        string title,
        Assessment assessment,
        ChartLayout layout,
        IReadOnlyList<DatedEvent> events
    )
    {
        var months = Window(assessment, layout.Months);
        var points = assessment.Series().ToDictionary(point => point.Month);
        var values = months.Select(month => PrintedNumber.Of(points.GetValueOrDefault(month))).ToList();
        return new ChartContent
        {
            Id = id,
            Title = title,
            Summary = ChartSummary.Of(assessment, layout, months, values),
            Type = layout.Type,
            Unit = FigureText.Axis(assessment.Unit()),
            Decimals = values.Any(value => value is { } number && number != decimal.Truncate(number)) ? 1 : 0,
            Suffix = assessment.Unit() == Indicators.IndicatorUnit.Percentage ? "%" : "",
            Categories = [.. months.Select(month => month.ToShort())],
            Series =
            [
                new ChartSeries
                {
                    Name = title,
                    Values = values,
                    Signals = OwnHistory.Signals(assessment, months),
                },
            ],
            Lines = [.. layout.Lines.SelectMany(line => ChartLines.Of(assessment, line))],
            Marks = ChartMarks.Of(assessment, layout, months, events),
            ShowLabels = layout.Labels,
            AxisFrom = layout.AxisFrom,
            AxisTo = layout.AxisTo,
        };
    }

    /// <summary>The layout's months without those before the first one that is known among them.</summary>
    private static List<Month> Window(Assessment assessment, int months)
    {
        var known = assessment
            .Series()
            .Where(point => PrintedNumber.Of(point) is not null)
            .Select(point => point.Month)
            .ToHashSet();
        var window = Month.RunEnding(assessment.Month, months).SkipWhile(month => !known.Contains(month)).ToList();
        return window.Count > 0 ? window : [assessment.Month];
    }
}
