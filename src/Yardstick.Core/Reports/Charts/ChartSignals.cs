using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Reports.Charts;

/// <summary>The sign of change at the reported month, by category, in words.</summary>
internal static class ChartSignals
{
    public static IReadOnlyDictionary<int, string> Of(Assessment assessment, IReadOnlyList<Month> months) =>
        assessment.Variation is Judgement<Variation>.Made { Verdict: not Variation.Common } signal
            ? new Dictionary<int, string> { [months.Count - 1] = signal.Why }
            : new Dictionary<int, string>();
}
