using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// How much of one step there was for each hundred of the step before, in the same month: <c>For every 100 contacts there were 15 referrals
/// (285 and 1,910); 16 in May.</c> It is a rate of the month's work and does not follow the same children.
/// </summary>
public sealed class StepToStep(IReadOnlyList<Step> steps) : IRelationRule
{
    private const string Caution =
        "Figures for every 100 compare the work of one month; they do not follow the same children from step to step.";

    public IEnumerable<string> Say(IReadOnlyCollection<string> section, IReadOnlyList<Assessment> all)
    {
        var sentences = steps
            .Where(step => section.Contains(step.From) && section.Contains(step.To))
            .Select(step => Say(step, all))
            .OfType<string>()
            .ToList();
        return sentences.Count == 0 ? [] : [.. sentences, Caution];
    }

    private static string? Say(Step step, IReadOnlyList<Assessment> all)
    {
        if (
            all.FirstOrDefault(assessment => assessment.Is(step.From)) is not { } from
            || all.FirstOrDefault(assessment => assessment.Is(step.To)) is not { } to
            || Ratio(from.Latest(), to.Latest()) is not { } now
        )
        {
            return null;
        }

        var before =
            Ratio(from.Previous, to.Previous) is { } ratio && from.Previous!.Month == to.Previous!.Month
                ? $"; {FigureText.Of(ratio, unit: null)} in {JudgementWords.MonthName(from.Previous.Month)}"
                : "";
        return $"For every 100 {step.FromWords} there were {FigureText.Of(now, unit: null)} {step.ToWords} "
            + $"({FigureText.Of(to.Number()!.Value, unit: null)} and {FigureText.Of(from.Number()!.Value, unit: null)}){before}.";
    }

    private static decimal? Ratio(SeriesPoint? from, SeriesPoint? to) =>
        PrintedNumber.Of(from) is > 0 and var base_ && PrintedNumber.Of(to) is { } part
            ? DisplayedFigure.Round(part * 100 / base_, 0)
            : null;
}
