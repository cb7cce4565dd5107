using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>
/// The level lines of an indicator's chart; whoever draws them prints the value behind the name. A comparator is drawn for percentages and rates only: another authority's count says more of its
/// size than of its service. A yearly target is not drawn among months.
/// </summary>
internal static class ChartLines
{
    public static IEnumerable<ChartLine> Of(Assessment assessment, LayoutLine line) =>
        line switch
        {
            LayoutLine.Target => Target(assessment),
            LayoutLine.OwnLastYear => Beside(
                assessment,
                assessment.OwnLastYear,
                "Own last year",
                ChartLineKind.OwnLastYear
            ),
            LayoutLine.StatisticalNeighbours => Beside(
                assessment,
                assessment.StatisticalNeighbours,
                "Statistical neighbours",
                ChartLineKind.Neighbours
            ),
            LayoutLine.Region => Beside(assessment, assessment.Region, "Region", ChartLineKind.Region),
            LayoutLine.England => Beside(assessment, assessment.England, "England", ChartLineKind.England),
            LayoutLine.ProcessLimits => Limits(assessment),
            _ => throw new ArgumentOutOfRangeException(nameof(line), line, message: null),
        };

    private static IEnumerable<ChartLine> Target(Assessment assessment)
    {
        switch (assessment.Target)
        {
            case Target.Bound { IsYearly: false } bound:
                yield return new ChartLine($"Target, {bound.Operator.InWords()}", bound.Value, ChartLineKind.Target);
                break;
            case Target.Range range:
                yield return new ChartLine("Target from", range.Lower, ChartLineKind.Target);
                yield return new ChartLine("Target to", range.Upper, ChartLineKind.Target);
                break;
        }
    }

    private static IEnumerable<ChartLine> Beside(
        Assessment assessment,
        Comparator? comparator,
        string name,
        ChartLineKind kind
    )
    {
        if (comparator is not null && assessment.IsComparable())
        {
            yield return new ChartLine(name, comparator.Value, kind);
        }
    }

    private static IEnumerable<ChartLine> Limits(Assessment assessment)
    {
        if (assessment.Limits is not { } limits)
        {
            yield break;
        }

        var (lower, upper) = limits.Shown(assessment.Unit());
        yield return new ChartLine("Mean", limits.Centre, ChartLineKind.Mean);
        yield return new ChartLine("Upper process limit", upper, ChartLineKind.ProcessLimit);
        yield return new ChartLine("Lower process limit", lower, ChartLineKind.ProcessLimit);
    }
}
