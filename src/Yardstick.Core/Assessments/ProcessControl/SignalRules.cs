using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.ProcessControl;

/// <summary>The four rules of the NHS "Making Data Count" charts, over the points of one phase.</summary>
internal static class SignalRules
{
    private const int LongRun = 7;

    public static IEnumerable<Signal> Find(IReadOnlyList<ProcessPoint> points, ProcessLimits limits) =>
        Unbroken(points)
            .SelectMany(run =>
                Outside(run, limits).Concat(Trends(run)).Concat(TwoOfThree(run, limits)).Concat(Shifts(run, limits))
            )
            .Distinct();

    /// <summary>Missing months break the run.</summary>
    private static List<List<ProcessPoint>> Unbroken(IReadOnlyList<ProcessPoint> points)
    {
        List<List<ProcessPoint>> runs = [];
        foreach (var point in points)
        {
            if (runs.Count > 0 && runs[^1][^1].Month.Next == point.Month)
            {
                runs[^1].Add(point);
            }
            else
            {
                runs.Add([point]);
            }
        }

        return runs;
    }

    private static IEnumerable<Signal> Outside(List<ProcessPoint> run, ProcessLimits limits) =>
        from point in run
        where point.Value > limits.Upper || point.Value < limits.Lower
        select new Signal(
            SignalKind.Outside,
            point.Value > limits.Upper ? SignalSide.High : SignalSide.Low,
            point.Month,
            point.Month
        );

    /// <summary>Only the points near the limit carry the signal: the third one is ordinary, and may be the latest.</summary>
    private static IEnumerable<Signal> TwoOfThree(List<ProcessPoint> run, ProcessLimits limits)
    {
        for (var last = 2; last < run.Count; last++)
        {
            var three = run.GetRange(last - 2, 3);
            var side = three[2].Value > limits.Centre ? SignalSide.High : SignalSide.Low;
            var near = three.FindAll(point => IsNear(point.Value, side, limits));
            if (near.Count < 2 || !three.TrueForAll(point => IsOnSide(point.Value, side, limits)))
            {
                continue;
            }

            foreach (var point in near)
            {
                yield return new Signal(SignalKind.TwoOfThree, side, point.Month, point.Month);
            }
        }
    }

    private static bool IsOnSide(decimal value, SignalSide side, ProcessLimits limits) =>
        side == SignalSide.High ? value > limits.Centre : value < limits.Centre;

    /// <summary>Beyond the near line, inside the limit.</summary>
    private static bool IsNear(decimal value, SignalSide side, ProcessLimits limits) =>
        side == SignalSide.High
            ? value > limits.NearUpper && value <= limits.Upper
            : value < limits.NearLower && value >= limits.Lower;

    private static IEnumerable<Signal> Shifts(List<ProcessPoint> run, ProcessLimits limits) =>
        LongRuns(run.ConvertAll(point => (point.Month, Math.Sign(point.Value - limits.Centre))), LongRun)
            .Select(found => new Signal(SignalKind.Shift, found.Side, found.From, found.To));

    private static IEnumerable<Signal> Trends(List<ProcessPoint> run)
    {
        var moves = run.Zip(run.Skip(1), (one, next) => (next.Month, Math.Sign(next.Value - one.Value))).ToList();
        // Seven points make six moves; the first point of the run stands before its first move.
        return LongRuns(moves, LongRun - 1)
            .Select(found => new Signal(SignalKind.Trend, found.Side, found.From.Previous, found.To));
    }

    /// <summary>Longest stretches of one sign, none of them 0, at least <paramref name="length"/> long.</summary>
    private static IEnumerable<(SignalSide Side, Month From, Month To)> LongRuns(
        List<(Month Month, int Sign)> signs,
        int length
    )
    {
        var start = 0;
        for (var end = 1; end <= signs.Count; end++)
        {
            if (end < signs.Count && signs[end].Sign == signs[start].Sign)
            {
                continue;
            }

            if (end - start >= length && signs[start].Sign != 0)
            {
                yield return (
                    signs[start].Sign > 0 ? SignalSide.High : SignalSide.Low,
                    signs[start].Month,
                    signs[end - 1].Month
                );
            }

            start = end;
        }
    }
}
