using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Flows;

/// <summary>The steps as bars: the month beside the mean month of the twelve.</summary>
public static class FlowChart
{
    /// <returns>Null when no step is known.</returns>
    public static ChartContent? Build(string id, ServiceFlow flow)
    {
        var known = flow.Steps.Where(step => step.InMonth is Figure.Known).ToList();
        return known.Count == 0
            ? null
            : new ChartContent
            {
                Id = id,
                Title = $"From the front door to care, {flow.Month.ToWords()}",
                Summary = Summary(flow, known),
                Type = ChartType.Bar,
                Unit = "number in a month",
                Categories =
                [
                    .. known.Select(step =>
                        char.ToUpper(step.Step.Words[0], FigureText.English) + step.Step.Words[1..]
                    ),
                ],
                Series =
                [
                    new ChartSeries
                    {
                        Name = flow.Month.ToWords(),
                        Values = [.. known.Select(step => step.InMonth.ValueOrNull)],
                    },
                    new ChartSeries
                    {
                        Name = "Mean month of the twelve",
                        Role = SeriesRole.Comparison,
                        Values = [.. known.Select(step => Mean(step.InYear))],
                    },
                ],
                ShowLabels = true,
            };
    }

    private static decimal? Mean(Figure year) =>
        year.ValueOrNull is { } sum ? DisplayedFigure.Round(sum / 12, decimals: 0) : null;

    private static string Summary(ServiceFlow flow, IReadOnlyList<StepCount> known) =>
        $"In {flow.Month.ToWords()}: "
        + string.Join(
            ", ",
            known.Select(step => $"{FigureText.Of(step.InMonth.ValueOrNull!.Value, unit: null)} {step.Step.Words}")
        )
        + ". "
        + (
            known.Where(step => step.InYear is Figure.Known).ToList() is { Count: > 0 } year
                ? "In the twelve months: "
                    + string.Join(
                        ", ",
                        year.Select(step =>
                            $"{FigureText.Of(step.InYear.ValueOrNull!.Value, unit: null)} {step.Step.Words}"
                        )
                    )
                    + "."
                : "The twelve months are not all known."
        );
}
