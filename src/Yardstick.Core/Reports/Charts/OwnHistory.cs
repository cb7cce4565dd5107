using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>Every month that carries a sign of change, by category, in words.</summary>
internal static class OwnHistory
{
    public static IReadOnlyDictionary<int, string> Signals(Assessment assessment, IReadOnlyList<Month> months)
    {
        if (
            assessment.Indicator is not { } indicator
            || ProcessChart.Draw(
                [.. assessment.Series()],
                assessment.Month,
                indicator.TimeBasis,
                Phase.OfDefinition(indicator)
            )
                is not Judgement<ProcessChart>.Made { Verdict: var chart }
        )
        {
            return new Dictionary<int, string>();
        }

        return months
            .Select((month, category) => (category, Signal: chart.SignalAt(month)))
            .Where(point => point.Signal is not null)
            .ToDictionary(point => point.category, point => point.Signal!.InWords());
    }
}
