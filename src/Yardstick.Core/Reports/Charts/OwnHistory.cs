using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>Every month of the current phase that carries a sign of change, by category, in words.</summary>
internal static class OwnHistory
{
    public static IReadOnlyDictionary<int, string> Signals(Assessment assessment, IReadOnlyList<Month> months)
    {
        if (assessment.Limits is not { } limits)
        {
            return new Dictionary<int, string>();
        }

        List<ProcessPoint> phase =
        [
            .. from point in assessment.Series()
            where point.Month >= limits.PhaseStart && point.Figure is Figure.Known
            select new ProcessPoint(point.Month, ((Figure.Known)point.Figure).Value),
        ];
        var signals = SignalRules.Find(phase, limits).ToList();
        return months
            .Select(
                (month, category) =>
                    (category, Signal: signals.Where(signal => signal.Covers(month)).MinBy(signal => signal.Kind))
            )
            .Where(point => point.Signal is not null)
            .ToDictionary(point => point.category, point => point.Signal!.InWords());
    }
}
