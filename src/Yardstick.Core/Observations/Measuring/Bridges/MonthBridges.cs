using Dapper;
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

    /// <summary>The bridges of several indicators at once, in their order; those in which nobody was counted in either month are left out.</summary>
    /// <param name="inArea">Whether a team, null for none, belongs to the area that the bridges are for.</param>
    public IEnumerable<Bridge> ToEach(
        MeasuredExtract extract,
        IReadOnlyList<MeasurableIndicator> indicators,
        Month month,
        Func<string?, bool> inArea
    )
    {
        var known = indicators.ToDictionary(each => each.Key, each => each.Indicator, StringComparer.Ordinal);
        List<Member> members = [];
        foreach (var member in measurement.Members(extract, indicators, [month.Previous, month]))
        {
            if (members.Count > 0 && members[0].Indicator != member.Indicator)
            {
                yield return Between(members);
                members = [];
            }

            members.Add(member);
        }

        if (members.Count > 0)
        {
            yield return Between(members);
        }

        Bridge Between(List<Member> both)
        {
            var indicator = known[both[0].Indicator];
            var byMonth = both.ToLookup(member => Month.Of(member.PeriodEnd));
            var late = RecordedLate(extract, indicator, month.Previous);
            return Bridge.Between(
                indicator,
                byMonth[month.Previous],
                byMonth[month],
                member => inArea(member.AreaId),
                member => late.Contains(member.RecordId)
            );
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
