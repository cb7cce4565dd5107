using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;

namespace Yardstick.Core.Editions.Headlines;

/// <summary>
/// Which figures of a month are proposed for the first page, at most eight. First what needs attention, in the order of the overview: signs of real
/// change for the worse, unexplained change, targets clearly missed, at most five of them; then what got better, signs of real change first, at most
/// three. Places that one kind leaves go to the other. Of a family of indicators only the first stands there. Pure.
/// </summary>
public sealed class HeadlineRule(StatementWriter writer)
{
    public const int Most = 8;
    private const int MostForAttention = 5;

    /// <param name="assessments">The figures of the edition, judged for its month.</param>
    /// <param name="earlier">Those of earlier editions, newest first.</param>
    public IReadOnlyList<Headline> Propose(IReadOnlyList<Assessment> assessments, IReadOnlyList<Assessment> earlier)
    {
        var overview = Overview.Of(assessments.Where(assessment => assessment.Indicator is not null), writer, earlier);
        var attention = OfFamilies(
            overview
                .NeedsAttention.Where(line => line.Why is Attention.GettingWorse or Attention.Changed or Attention.Red)
                .Select(line => line.Figure?.Assessment)
                .OfType<Assessment>()
        );
        var families = attention.Select(assessment => assessment.Indicator!.Family).ToHashSet(StringComparer.Ordinal);
        var better = OfFamilies(
            overview
                .GotBetter.Select(figure => figure.Assessment)
                .Where(assessment => !families.Contains(assessment.Indicator!.Family))
        );
        var good = Math.Min(better.Count, Math.Max(Most - MostForAttention, Most - attention.Count));
        return [.. attention.Take(Most - good).Select(Bad), .. better.Take(good).Select(Good)];
    }

    private static List<Assessment> OfFamilies(IEnumerable<Assessment> figures) =>
        [.. figures.DistinctBy(figure => figure.Indicator!.Family, StringComparer.Ordinal)];

    private Headline Bad(Assessment figure)
    {
        var key = figure.Indicator!.Key;
        return AttentionWords.Of(figure) switch
        {
            Attention.Changed => Of(figure, HeadlineTone.Change, $", a sign of real change{Mean(figure)}"),
            Attention.GettingWorse => Of(
                figure,
                HeadlineTone.Bad,
                $", a sign of real change for the worse{Mean(figure)}"
            ),
            _ => Of(figure, HeadlineTone.Bad, $" against a target of {{{{{key}.target}}}}, which is rated red"),
        };
    }

    private Headline Good(Assessment figure) =>
        Of(
            figure,
            HeadlineTone.Good,
            figure.Variation.Is(Variation.Improving)
                ? $", a sign of real change for the better{Mean(figure)}"
                : $", better than {{{{{figure.Indicator!.Key}.previous}}}} the month before"
        );

    private Headline Of(Assessment figure, HeadlineTone tone, string rest) =>
        new(
            figure.Indicator!.Key,
            figure.Month,
            tone,
            $"{writer.Phrases.For(figure).AsSubject}: {{{{{figure.Indicator.Key}}}}}{rest}."
        );

    /// <summary>A sign is read against what was usual.</summary>
    private static string Mean(Assessment figure) =>
        figure.TwelveMonths is Judgement<TwelveMonthFigures>.Made
            ? $" (mean of the twelve months: {{{{{figure.Indicator!.Key}.mean}}}})"
            : "";
}
