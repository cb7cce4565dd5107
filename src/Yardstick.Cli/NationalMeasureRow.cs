using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Reports.National;

namespace Yardstick.Cli;

/// <summary>A national measure of a council as a row of <c>councils show</c>; empty where nothing is published or nothing can be ranked.</summary>
internal static class NationalMeasureRow
{
    public static IReadOnlyList<string> Of(string code, MeasureOfCouncil line)
    {
        var (comparison, standing) = (line.Comparison, (line.Standing as Judgement<Standing>.Made)?.Verdict);
        return
        [
            code,
            line.Measure.Name,
            comparison.Period,
            Text(comparison.Own),
            string.Join("; ", comparison.Predecessors.Select(each => $"{each.AuthorityCode} {Text(each.Value)}")),
            Text(comparison.NeighbourMean),
            Text(comparison.NeighboursKnown),
            comparison.NeighbourModel,
            Text(comparison.Region),
            Text(comparison.England),
            Text(standing?.Rank),
            Text(standing?.Of),
            Text(standing?.LeftOut),
            standing?.Band.ToString() ?? "",
        ];
    }

    private static string Text(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
