using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Commentary;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What the leadership wants readers to know: each area of focus with its figures in words, the response, and what was said since.</summary>
internal sealed class LeadershipOverview(ReportMaterial material)
{
    public const string Anchor = "leadership-overview";
    public const string Title = "Leadership overview";

    public IEnumerable<Block> Of(IReadOnlyList<PrintedFocus> areas)
    {
        yield return new Block.Paragraph(
            $"Highlighted areas of focus in {material.Edition.Month.ToWords()}, each with its figures, the response of the service and what was done since. The words are those of the leadership team."
        );
        foreach (var (place, area) in areas.Index())
        {
            yield return new Block.Heading(
                2,
                area.Title,
                string.Create(CultureInfo.InvariantCulture, $"{Anchor}-{place + 1}")
            );
            yield return new Block.BulletList([.. area.Indicators.Select(Line)]);
            foreach (var block in Named("Response", area.Response))
            {
                yield return block;
            }

            foreach (
                var block in area.Updates.SelectMany(update =>
                    Named($"UPDATE, {DateText.Of(update.SaidOn)}", update.Text)
                )
            )
            {
                yield return block;
            }

            yield return new Block.Paragraph(
                $"Led by: {area.LeadRole}. {Place(area)}Signed off by the {Small(area.SignedByRole)} on {DateText.Of(area.SignedOn)}."
            );
        }
    }

    /// <summary><c>Visits in time: 92% in June 2023, better than May (higher is better); target at least 95%, amber.</c></summary>
    private IReadOnlyList<Span> Line(string key)
    {
        var figure = material.Assessments.FirstOrDefault(assessment => assessment.Is(key));
        var title = figure?.Indicator?.Title ?? material.FindIndicator(key)?.Title ?? key;
        return [new Span($"{title}:", Strong: true), new Span($" {Reading(key, figure)}")];
    }

    private string Reading(string key, Assessment? figure) =>
        figure switch
        {
            null => material.Delivery.NotMeasured.TryGetValue(key, out var why)
                ? $"no figure in this report: {why.TrimEnd('.')}."
                : "no figure in this report.",
            { Figure: Figure.Suppressed } =>
                $"number withheld to protect individuals in {figure.Month.ToWords()} ({Small(JudgementWords.Wanted(figure))}).",
            { Figure: Figure.NotAvailable none } =>
                $"no figure in {figure.Month.ToWords()}: {none.Reason.TrimEnd('.')}.",
            _ => Reading(figure),
        };

    private static string Reading(Assessment figure)
    {
        var direction = figure.Direction is Judgement<Direction>.NotMade not
            ? $"not compared with the month before: {not.Reason.TrimEnd('.')}"
            : Small(JudgementWords.Of(figure.Direction, figure.Month.Previous).Text);
        var target = figure.Target is { } set
            ? $"; target {TargetWords.Of(set, figure.Unit())}, {(figure.Rag is Judgement<Rag>.Made ? Small(JudgementWords.Of(figure.Rag).Text) : "not rated")}"
            : "";
        return $"{FigureText.InSentence(figure.Displayed, figure.Unit())} in {figure.Month.ToWords()}, {direction} ({Small(JudgementWords.Wanted(figure))}){target}.";
    }

    /// <summary>The first paragraph begins with a strong word.</summary>
    private static IEnumerable<Block> Named(string name, string markdown)
    {
        var blocks = MarkdownBlocks.Of(markdown);
        var lead = new Span($"{name}: ", Strong: true);
        return blocks is [Block.Paragraph first, ..]
            ? [new Block.Paragraph([lead, .. first.Spans]), .. blocks.Skip(1)]
            : [new Block.Paragraph([lead]), .. blocks];
    }

    private static string Place(PrintedFocus area) =>
        area switch
        {
            { Plan: { } plan, Strand: { } strand } => $"Part of: {plan}, {strand}. ",
            { Plan: { } plan } => $"Part of: {plan}. ",
            _ => "",
        };

    private static string Small(string words) =>
        words.Length > 1 && char.IsLower(words[1]) ? char.ToLower(words[0], FigureText.English) + words[1..] : words;
}
