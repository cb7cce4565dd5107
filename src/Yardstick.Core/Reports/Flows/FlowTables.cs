using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Flows;

/// <summary>The flow as tables: steps with their counts, conversions with numerator and denominator.</summary>
public static class FlowTables
{
    /// <param name="address">The page of an indicator; null in files.</param>
    public static TableContent Steps(string id, ServiceFlow flow, Func<Indicator, string>? address = null) =>
        new()
        {
            Id = id,
            Caption = "Steps of the work",
            Columns =
            [
                new TableColumn("Step", HeadsRow: true),
                new TableColumn(flow.Month.ToWords(), ColumnKind.Number),
                new TableColumn($"Twelve months to {flow.Month.ToWords()}", ColumnKind.Number),
            ],
            Rows =
            [
                .. flow.Steps.Select(step => new TableRow([
                    new TableCell(
                        Begin(step.Step.Words),
                        Link: step.Indicator is { } indicator ? address?.Invoke(indicator) : null
                    ),
                    Count(step.InMonth),
                    Count(step.InYear),
                ])),
            ],
        };

    public static TableContent Conversions(string id, ServiceFlow flow) =>
        new()
        {
            Id = id,
            Caption = "From one step to the next",
            Columns =
            [
                new TableColumn("Conversion", HeadsRow: true),
                new TableColumn(flow.Month.ToWords(), ColumnKind.Number),
                new TableColumn($"Twelve months to {flow.Month.ToWords()}", ColumnKind.Number),
                new TableColumn("What is compared", ColumnKind.Prose),
            ],
            Rows =
            [
                .. flow.Conversions.Select(rate => new TableRow([
                    new TableCell(Begin(Words(rate.Conversion))),
                    Share(rate.InMonth),
                    Share(rate.InYear),
                    new TableCell(Kind(rate.Conversion)),
                ])),
            ],
            Notes =
            [
                "A ratio of one period lays two counts of the same period side by side. Children of the second step may have taken the first in an "
                    + "earlier period, or not at all, so it is not the path of the same children and can pass 100%.",
            ],
        };

    /// <summary><c>contacts to referrals</c>.</summary>
    public static string Words(FlowConversion conversion) =>
        conversion switch
        {
            FlowConversion.OfPeriod period => $"{period.From.Words} to {period.To.Words}",
            FlowConversion.Followed followed => followed.Words,
            _ => throw new ArgumentOutOfRangeException(nameof(conversion)),
        };

    private static string Kind(FlowConversion conversion) =>
        conversion is FlowConversion.Followed
            ? "The same records, followed from the one to the other"
            : "Ratio of one period: two counts, not the same children";

    private static TableCell Count(Figure figure) =>
        figure is Figure.Known known
            ? new TableCell(FigureText.Of(known.Value, unit: null), known.Value, "#,##0")
            : NotKnown(figure);

    private static TableCell Share(Figure figure) =>
        figure is Figure.Known { Numerator: { } numerator, Denominator: { } denominator } known
            ? new TableCell(
                $"{DisplayedFigure.Text(known.Value, IndicatorUnit.Percentage)} ({FigureText.Of(numerator, unit: null)} to {FigureText.Of(denominator, unit: null)})",
                known.Value / 100,
                "0%"
            )
            : NotKnown(figure);

    private static TableCell NotKnown(Figure figure) =>
        new(Begin(((Figure.NotAvailable)figure).Reason), Tone: Tone.Quiet);

    private static string Begin(string text) => char.ToUpper(text[0], FigureText.English) + text[1..];
}
