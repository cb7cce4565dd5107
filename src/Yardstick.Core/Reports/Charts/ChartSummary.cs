using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>What a chart shows, for those who do not see it: span, range, latest value, target, history, gaps.</summary>
internal static class ChartSummary
{
    public static string Of(
        Assessment assessment,
        ChartLayout layout,
        IReadOnlyList<Month> months,
        IReadOnlyList<decimal?> values
    ) =>
        string.Join(
            " ",
            new[]
            {
                Span(layout.Type, months),
                Range(assessment, months, values),
                Latest(assessment),
                TargetMet(assessment),
                History(assessment),
                Gaps(assessment, months, values),
            }.OfType<string>()
        );

    private static string Span(ChartType type, IReadOnlyList<Month> months)
    {
        var kind = type switch
        {
            ChartType.Column or ChartType.StackedColumn => "Column chart",
            ChartType.Bar => "Bar chart",
            _ => "Line chart",
        };
        return months.Count == 1
            ? $"{kind}, {months[0].ToWords()} only."
            : $"{kind}, {months[0].ToWords()} to {months[^1].ToWords()}.";
    }

    private static string? Range(Assessment assessment, IReadOnlyList<Month> months, IReadOnlyList<decimal?> values)
    {
        var known = months
            .Zip(values)
            .Where(pair => pair.Second is not null)
            .Select(pair => (Month: pair.First, Value: pair.Second!.Value))
            .ToList();
        if (known.Count < 2)
        {
            return null;
        }

        var (low, high) = (known.MinBy(point => point.Value), known.MaxBy(point => point.Value));
        var unit = assessment.Unit();
        return low.Value == high.Value
            ? $"{FigureText.Of(low.Value, unit)} in every known month."
            : $"From {FigureText.Of(low.Value, unit)} ({low.Month.ToWords()}) to {FigureText.Of(high.Value, unit)} ({high.Month.ToWords()}).";
    }

    private static string Latest(Assessment assessment)
    {
        var month = assessment.Month.ToWords();
        if (assessment.Number() is not { } now)
        {
            return $"No figure for {month}.";
        }

        var latest = $"{month}: {FigureText.WithCounts(assessment.Latest(), assessment.Unit())}";
        if (assessment.Previous is not { } previous || PrintedNumber.Of(previous) is not { } before)
        {
            return latest + ".";
        }

        var moved =
            now > before ? "up from"
            : now < before ? "down from"
            : "the same as";
        return $"{latest}, {moved} {FigureText.Of(previous.Displayed, assessment.Unit())} in {previous.Month.ToWords()}.";
    }

    private static string? TargetMet(Assessment assessment) =>
        assessment.Target is not { } target
            ? null
            : $"Target {TargetWords.Of(target, assessment.Unit())}"
                + assessment.Rag switch
                {
                    Judgement<Rag>.Made { Verdict: Rag.Green } => ": met.",
                    Judgement<Rag>.Made { Verdict: Rag.Amber } => ": missed narrowly.",
                    Judgement<Rag>.Made => ": missed.",
                    _ => ": not judged.",
                };

    private static string? History(Assessment assessment) =>
        assessment.Variation is Judgement<Variation>.Made made
            ? $"Against its own history: {JudgementWords.Of(made).Text.ToLowerInvariant()}."
            : null;

    private static string? Gaps(Assessment assessment, IReadOnlyList<Month> months, IReadOnlyList<decimal?> values)
    {
        var gaps = months.Zip(values).Where(pair => pair.Second is null).Select(pair => pair.First).ToList();
        if (gaps.Count == 0)
        {
            return null;
        }

        var reasons = gaps.GroupBy(month =>
            Reason(assessment.History.LastOrDefault(point => point.Month == month)?.Figure)
        );
        return "Not shown: "
            + string.Join("; ", reasons.Select(reason => $"{MonthList.Of([.. reason])} ({reason.Key})"))
            + ".";
    }

    private static string Reason(Figure? figure) =>
        figure switch
        {
            Figure.Suppressed suppressed => suppressed.Reason.TrimEnd('.'),
            Figure.NotAvailable missing => missing.Reason.TrimEnd('.'),
            _ => "no edition prints this month",
        };
}
