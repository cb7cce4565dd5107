using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.ProcessControl;

/// <summary>A month's value on a process chart.</summary>
public sealed record ProcessPoint(Month Month, decimal Value);

/// <summary>
/// XmR chart (individuals and moving range) of the current phase of a series: the latest value against its own history
/// (statistics: own history).
/// </summary>
public sealed record ProcessChart
{
    private const int FewestPoints = 12;
    private const decimal ScreenFactor = 3.267m;
    private const decimal LimitFactor = 2.66m;
    private const decimal NearFactor = 1.7733m;

    /// <summary>The points of the current phase, oldest first.</summary>
    public required IReadOnlyList<ProcessPoint> Points { get; init; }

    /// <summary>Not clipped, also for percentages: whoever draws them clips to 0..100.</summary>
    public required ProcessLimits Limits { get; init; }

    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>The signal that names a point: outside, then trend, two of three, shift; null for common cause.</summary>
    public Signal? SignalAt(Month month) =>
        Signals.Where(signal => signal.Covers(month)).OrderBy(signal => signal.Kind).FirstOrDefault();

    /// <summary>The first of the months without a pause, up to this one, that carry a signal on the same side; null for common cause.</summary>
    public Month? SignalSince(Month month)
    {
        if (SignalAt(month) is not { } named)
        {
            return null;
        }

        var since = month;
        while (Signals.Any(signal => signal.Side == named.Side && signal.Covers(since.Previous)))
        {
            since = since.Previous;
        }

        return since;
    }

    /// <param name="month">The month judged; later points are not used.</param>
    /// <param name="phases">Starts of phases: definition changes and re-basings, in any order.</param>
    /// <param name="screenRanges">Leaves single jumps out of the limits: ranges of at least 3.267 times their mean, once.</param>
    /// <param name="unit">How the limits are shown in words.</param>
    public static Judgement<ProcessChart> Draw(
        IReadOnlyList<SeriesPoint> history,
        Month month,
        TimeBasis timeBasis,
        IReadOnlyList<Phase> phases,
        bool screenRanges = true,
        IndicatorUnit? unit = null
    )
    {
        if (timeBasis is not (TimeBasis.InMonth or TimeBasis.AtMonthEnd))
        {
            return NotMade("months of this series overlap or do not stand alone, so signals would be false");
        }

        var phase = phases.Where(each => each.From <= month).OrderBy(each => each.From).LastOrDefault();
        List<ProcessPoint> points =
        [
            .. history
                .Where(point => point.Month <= month && (phase is null || point.Month >= phase.From))
                .Where(point => point.Figure is Figure.Known)
                .OrderBy(point => point.Month)
                .Select(point => new ProcessPoint(point.Month, ((Figure.Known)point.Figure).Value)),
        ];
        if (points.Count == 0 || points[^1].Month != month)
        {
            return NotMade("the month has no value");
        }

        if (points.Count < FewestPoints)
        {
            var since = phase is null ? "" : $" since {phase.From.ToWords()} ({phase.Reason})";
            return NotMade($"{points.Count} months are known{since}; {FewestPoints} are needed");
        }

        if (MeanRange(points, screenRanges) is not (> 0 and var range))
        {
            return NotMade("the series does not vary from month to month, so it has no limits");
        }

        var limits = LimitsAround(points, range);
        var (lower, upper) = limits.Shown(unit);
        return new Judgement<ProcessChart>.Made(
            new ProcessChart
            {
                Points = points,
                Limits = limits,
                Signals = [.. SignalRules.Find(points, limits)],
            },
            FormattableString.Invariant(
                $"mean {limits.Centre:0.0}, limits {lower:0.0} to {upper:0.0}, from {points.Count} months"
            )
        );
    }

    private static ProcessLimits LimitsAround(List<ProcessPoint> points, decimal range)
    {
        var centre = points.Average(point => point.Value);
        return new ProcessLimits(
            centre,
            centre - (LimitFactor * range),
            centre + (LimitFactor * range),
            centre - (NearFactor * range),
            centre + (NearFactor * range),
            points[0].Month
        );
    }

    /// <summary>Mean of the absolute moves between neighbouring months; null when no two months stand side by side.</summary>
    private static decimal? MeanRange(List<ProcessPoint> points, bool screenRanges)
    {
        List<decimal> ranges =
        [
            .. points
                .Zip(points.Skip(1))
                .Where(pair => pair.First.Month.Next == pair.Second.Month)
                .Select(pair => Math.Abs(pair.Second.Value - pair.First.Value)),
        ];
        if (ranges.Count == 0)
        {
            return null;
        }

        var mean = ranges.Average();
        return screenRanges && mean > 0 ? ranges.Where(range => range < ScreenFactor * mean).Average() : mean;
    }

    private static Judgement<ProcessChart>.NotMade NotMade(string reason) => new(reason);
}
