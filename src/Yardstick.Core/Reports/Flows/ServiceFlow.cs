using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Flows;

/// <summary>The work from the front door to care in a month and in the twelve months that end with it.</summary>
public sealed record ServiceFlow
{
    private const int MonthsOfYear = 12;

    public required Month Month { get; init; }

    public required IReadOnlyList<StepCount> Steps { get; init; }

    public required IReadOnlyList<ConversionRate> Conversions { get; init; }

    /// <param name="figures">Judged figures of the month, with their histories.</param>
    public static ServiceFlow Of(FlowDefinition definition, Month month, IReadOnlyCollection<Assessment> figures)
    {
        var months = Month.RunEnding(month, MonthsOfYear);
        return new ServiceFlow
        {
            Month = month,
            Steps =
            [
                .. definition.Steps.Select(step => new StepCount(
                    step,
                    Figure(step.Indicator)?.Indicator,
                    Count(step, [month]),
                    Count(step, months)
                )),
            ],
            Conversions =
            [
                .. definition.Conversions.Select(conversion => new ConversionRate(
                    conversion,
                    Rate(conversion, [month]),
                    Rate(conversion, months)
                )),
            ],
        };

        Assessment? Figure(string key) => figures.FirstOrDefault(figure => figure.Is(key));

        Figure Count(FlowStep step, IReadOnlyList<Month> wanted) =>
            Sum(step.Indicator, wanted, known => known.Numerator ?? known.Value);

        Figure Rate(FlowConversion conversion, IReadOnlyList<Month> wanted) =>
            conversion switch
            {
                FlowConversion.OfPeriod period => Share(Count(period.To, wanted), Count(period.From, wanted)),
                FlowConversion.Followed followed => Share(
                    Sum(followed.Indicator, wanted, known => known.Numerator),
                    Sum(followed.Indicator, wanted, known => known.Denominator)
                ),
                _ => throw new ArgumentOutOfRangeException(nameof(conversion)),
            };

        Figure Sum(string key, IReadOnlyList<Month> wanted, Func<Figure.Known, decimal?> part) =>
            Figure(key) is { } figure ? Added(figure, wanted, part) : new Figure.NotAvailable("not in this edition");
    }

    private static Figure Added(Assessment figure, IReadOnlyList<Month> wanted, Func<Figure.Known, decimal?> part)
    {
        var series = figure.Series().ToDictionary(point => point.Month, point => WithoutCases(point.Figure));
        var known = wanted.Select(month => series.GetValueOrDefault(month)).OfType<Figure.Known>().ToList();
        if (known.Count < wanted.Count)
        {
            return new Figure.NotAvailable(
                wanted.Count > 1 ? $"{known.Count} of the {wanted.Count} months are known"
                : series.GetValueOrDefault(wanted[0]) is Figure.NotAvailable none ? none.Reason
                : "the month is not known"
            );
        }

        var parts = known.Select(part).ToList();
        return parts.Contains(null)
            ? new Figure.NotAvailable("its counts are not known")
            : new Figure.Known(parts.Sum()!.Value);
    }

    /// <summary>A month without cases adds 0 of 0.</summary>
    private static Figure WithoutCases(Figure figure) =>
        figure is Figure.NotAvailable { Reason: Ratio.NoCases } ? new Figure.Known(0, 0, 0) : figure;

    private static Figure Share(Figure part, Figure whole) =>
        (part, whole) switch
        {
            (Figure.Known to, Figure.Known from) => Ratio.Percentage(to.Value, from.Value),
            (Figure.Known, var reason) => reason,
            var (reason, _) => reason,
        };
}

/// <param name="Indicator">Null when the edition does not have it.</param>
/// <param name="InMonth">The count, or why there is none.</param>
/// <param name="InYear">The sum of twelve months, all of them known.</param>
public sealed record StepCount(FlowStep Step, Indicator? Indicator, Figure InMonth, Figure InYear);

/// <param name="InMonth">In per cent with both counts; a ratio of a period may pass 100.</param>
public sealed record ConversionRate(FlowConversion Conversion, Figure InMonth, Figure InYear);
