using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>Bridges from one month's figure to the next, from the case records of an authority.</summary>
/// <param name="recordedLate">
/// Ids of the records that were first held by a later extract than the one that measured a month; null when no recorded-on dates are kept.
/// </param>
public sealed class MonthBridges(
    Measurement measurement,
    Func<MeasuredExtract, Indicator, Month, IReadOnlySet<string>>? recordedLate = null
)
{
    /// <summary>Why an indicator has no bridge, as one sentence; null when it has one.</summary>
    public static string? WhyNone(Indicator indicator) =>
        indicator switch
        {
            { Calculation: not IndicatorCalculation.Sql } =>
                $"{indicator.Key} has no members of its own, so that nothing can be said to have joined or left it.",
            { Unit: IndicatorUnit.Count or IndicatorUnit.Percentage } => null,
            _ => $"{indicator.Key} is neither a count nor a percentage: its bridge would not add up in children.",
        };

    /// <summary>The bridge from the month before to the month given.</summary>
    /// <param name="area">A node of the organisation tree, <c>-</c> for what no team answers for, or null for the authority.</param>
    public Bridge To(MeasuredExtract extract, MeasurableIndicator indicator, Month month, string? area = null)
    {
        var tree = AreaTree.Of(measurement, extract);
        var members = measurement
            .Members(extract, [indicator], [month.Previous, month])
            .ToLookup(member => Month.Of(member.PeriodEnd));
        var late = recordedLate?.Invoke(extract, indicator.Indicator, month.Previous);
        return Bridge.Between(
            indicator.Indicator,
            members[month.Previous],
            members[month],
            member => tree.Belongs(member.AreaId, area),
            member => late?.Contains(member.RecordId) == true
        );
    }
}
