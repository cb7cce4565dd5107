using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Charts;

/// <summary>What a reader must know at a point of time: a new definition, a phase begun anew, an event.</summary>
internal static class ChartMarks
{
    public static IReadOnlyList<ChartMark> Of(
        Assessment assessment,
        ChartLayout layout,
        IReadOnlyList<Month> months,
        IReadOnlyList<DatedEvent> events
    )
    {
        var marks = new List<ChartMark>();
        if (layout.Breaks)
        {
            var breaks = assessment.Indicator?.Versions.Where(version => version.Number > 1) ?? [];
            marks.AddRange(
                breaks
                    .Where(version => Month.Of(version.ValidFrom) > months[0])
                    .SelectMany(version =>
                        At(
                            months,
                            Month.Of(version.ValidFrom),
                            $"New definition: {version.Change}",
                            ChartMarkKind.DefinitionBreak
                        )
                    )
            );
        }

        if (
            layout.Lines.Contains(LayoutLine.ProcessLimits)
            && assessment.Limits is { } limits
            && limits.PhaseStart > months[0]
        )
        {
            var rebase = At(months, limits.PhaseStart, "Process limits begin anew", ChartMarkKind.Rebase).ToList();
            marks.AddRange(rebase.Where(mark => marks.TrueForAll(other => other.Category != mark.Category)));
        }

        if (layout.Events)
        {
            marks.AddRange(
                events.SelectMany(happened => At(months, Month.Of(happened.Date), happened.Label, ChartMarkKind.Event))
            );
        }

        return [.. marks.OrderBy(mark => mark.Category)];
    }

    private static IEnumerable<ChartMark> At(IReadOnlyList<Month> months, Month month, string label, ChartMarkKind kind)
    {
        if (month >= months[0] && month <= months[^1])
        {
            yield return new ChartMark(month.MonthsSince(months[0]), label, kind);
        }
    }
}
