using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>Bridges from one month's figure to the next, from the case records of an authority.</summary>
public sealed class MonthBridges(Measurement measurement)
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
        var late = RecordedLate(extract, indicator.Indicator, month.Previous);
        return Bridge.Between(
            indicator.Indicator,
            members[month.Previous],
            members[month],
            member => tree.Belongs(member.AreaId, area),
            member => late.Contains(member.RecordId)
        );
    }

    /// <summary>
    /// What the bridges of several indicators are made from, in their order, out of a session in which both month ends are laid out; those of
    /// which nobody is a member in either month are left out.
    /// </summary>
    internal IEnumerable<BridgeMembers> MembersIn(
        MeasuringSession session,
        MeasuredExtract extract,
        IEnumerable<MeasurableIndicator> fed,
        Month month
    )
    {
        Dictionary<string, HashSet<string>> late = new(StringComparer.Ordinal);
        foreach (var indicator in fed)
        {
            var members = Measurement.Members(session, [indicator]).ToLookup(member => Month.Of(member.PeriodEnd));
            if (members.Count > 0)
            {
                var tables = string.Join(' ', indicator.Indicator.RequiredTables);
                yield return new BridgeMembers(
                    indicator.Indicator,
                    [.. members[month.Previous]],
                    [.. members[month]],
                    late.TryGetValue(tables, out var known)
                        ? known
                        : late[tables] = RecordedLate(extract, indicator.Indicator, month.Previous)
                );
            }
        }
    }

    private HashSet<string> RecordedLate(MeasuredExtract extract, Indicator indicator, Month month)
    {
        using var connection = measurement.Database.OpenConnection();
        return connection
            .Query<string>(
                SqlFile.Text("Observations/Measuring/Bridges/recorded_late_list.sql"),
                new
                {
                    extract.AuthorityCode,
                    Tables = indicator.RequiredTables.ToArray(),
                    MonthEnd = month.LastDay,
                }
            )
            .ToHashSet(StringComparer.Ordinal);
    }
}
