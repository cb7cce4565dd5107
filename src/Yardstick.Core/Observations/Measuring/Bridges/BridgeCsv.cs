using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>
/// Writes bridges: for each indicator the figure before, a line for each cause, and the figure now. The lines above the last add up to it.
/// </summary>
public static class BridgeCsv
{
    public static void Write(TextWriter writer, IEnumerable<Bridge> bridges, Month month, string area)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "indicator",
            "period_end",
            "area_id",
            "step",
            "numerator",
            "denominator",
            "members"
        );
        foreach (var bridge in bridges)
        {
            Line("previous", bridge.PreviousNumerator, bridge.PreviousDenominator, members: null);
            foreach (var step in bridge.Steps)
            {
                Line(Word(step.Cause), step.Numerator, step.Denominator, step.Subjects.Count);
            }

            Line("this", bridge.ThisNumerator, bridge.ThisDenominator, members: null);

            void Line(string step, decimal numerator, decimal denominator, int? members) =>
                csv.Write(
                    "",
                    bridge.Indicator.Key,
                    month.LastDay,
                    area,
                    step,
                    numerator,
                    bridge.Indicator.Unit == IndicatorUnit.Count ? null : denominator,
                    members
                );
        }
    }

    /// <summary>The children or records behind each step.</summary>
    public static void WriteMembers(TextWriter writer, IEnumerable<Bridge> bridges, Month month, string area)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "indicator",
            "period_end",
            "area_id",
            "step",
            "id"
        );
        foreach (var bridge in bridges)
        {
            foreach (var step in bridge.Steps)
            {
                foreach (var subject in step.Subjects)
                {
                    csv.Write("", bridge.Indicator.Key, month.LastDay, area, Word(step.Cause), subject);
                }
            }
        }
    }

    private static string Word(BridgeCause cause) =>
        cause switch
        {
            BridgeCause.Joined => "joined",
            BridgeCause.Left => "left",
            BridgeCause.NewlyLate => "newly-late",
            BridgeCause.Recovered => "recovered",
            BridgeCause.RecordedLate => "recorded-late",
            _ => "reclassified",
        };
}
