using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>The children or records behind one figure of one area and month.</summary>
public sealed class MemberList(Measurement measurement)
{
    /// <param name="area">A node of the organisation tree, <c>-</c> for what no team answers for, or null for the authority.</param>
    /// <returns>Sorted by person and record; nothing when the extract cannot feed the indicator.</returns>
    public IEnumerable<Member> Of(
        MeasuredExtract extract,
        MeasurableIndicator indicator,
        Month month,
        string? area = null
    )
    {
        var tree = AreaTree.Of(measurement, extract);
        return measurement
            .Members(extract, [indicator], [month])
            .Where(member => tree.Belongs(member.AreaId, area))
            .OrderBy(member => member.PersonId, StringComparer.Ordinal)
            .ThenBy(member => member.RecordId, StringComparer.Ordinal);
    }

    /// <summary>Why an indicator has no members of its own, as one sentence; null when it has.</summary>
    public string? WhyNone(MeasuredExtract extract, MeasurableIndicator indicator) =>
        indicator.Indicator.Calculation switch
        {
            IndicatorCalculation.Derived derived =>
                $"{indicator.Key} is made from other figures: ask for the members of {string.Join(" or ", derived.Inputs)}.",
            _ when measurement.Missing(indicator, extract) is { } reason =>
                $"{indicator.Key} is not available: {reason}.",
            _ => null,
        };
}
