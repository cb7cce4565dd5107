using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>
/// A number in the text that no figure of the edition supports, or that belongs to another month; a stated sum, mean or projection that
/// the months do not give; a claimed high or low of the year that is none.
/// </summary>
internal sealed class TextRule(Vocabulary vocabulary, IndicatorCatalogue catalogue)
{
    /// <param name="editions">One authority's editions, oldest publication first.</param>
    public IEnumerable<CheckFinding> Check(IReadOnlyList<CheckedEdition> editions) =>
        editions.SelectMany(edition =>
        {
            var context = new Context(edition, [.. editions.Where(other => other != edition)], vocabulary, catalogue);
            return Prose
                .Of(edition)
                .SelectMany(prose => prose.Sentences())
                .SelectMany(sentence =>
                    Check(context, sentence).Select(doubt => Finding(sentence, doubt.Start, doubt.Said, doubt.Verdict))
                );
        });

    /// <summary>
    /// The numbers of a text that is still being written and that the figures of its indicators do not bear out. Stricter than the check of what
    /// was printed: a figure of another indicator supports nothing unless the sentence names it.
    /// </summary>
    /// <param name="keys">The indicators that the text speaks of.</param>
    public IEnumerable<TextDoubt> Doubts(CheckedEdition edition, IReadOnlyCollection<string> keys, string text)
    {
        var context = new Context(edition, [], vocabulary, catalogue) { OnlyNamed = true };
        var rows = keys.SelectMany(edition.Rows).ToList();
        var prose = new Prose("", text, new CellPlace("", Sheet: null, 1, 1), rows);
        return from sentence in prose.Sentences()
            from doubt in Check(context, sentence)
            select new TextDoubt(
                sentence.Offset + doubt.Start,
                doubt.Said,
                sentence.Text.Trim(),
                doubt.Verdict.Arithmetic
            );
    }

    private static IEnumerable<(int Start, string Said, TextVerdict Verdict)> Check(Context context, Sentence sentence)
    {
        var named = context.Named(sentence);
        var claims = ClaimReader.Read(sentence, context.Edition.Edition.Month);
        foreach (var claim in claims)
        {
            var verdict = claim.Kind switch
            {
                ClaimKind.Change => ChangeClaim.Check(context, sentence, claim, named),
                ClaimKind.Target or ClaimKind.Benchmark => StandardClaim.Check(context, claim, named),
                ClaimKind.Mean or ClaimKind.Sum or ClaimKind.Projection => TotalClaim.Check(
                    context,
                    sentence,
                    claim,
                    named
                ),
                _ => ValueClaim.Check(context, sentence, claim, named),
            };
            if (verdict is not null)
            {
                yield return (claim.Number.Start, claim.Number.Printed, verdict);
            }
        }

        foreach (var (start, phrase, verdict) in ExtremeClaim.Check(context, sentence, named))
        {
            yield return (start, phrase, verdict);
        }
    }

    private static CheckFinding Finding(Sentence sentence, int start, string said, TextVerdict verdict) =>
        CheckFinding.Of(
            verdict.Severity,
            "text",
            verdict.Row?.Name ?? verdict.Indicator,
            verdict.Month,
            new Quote(sentence.Prose.At(sentence.Offset + start), said),
            verdict.Figure,
            verdict.Arithmetic
        );
}

/// <summary>What is wrong with a claim; there is none when a figure supports it or nothing printed can test it.</summary>
internal sealed record TextVerdict(
    FindingSeverity Severity,
    CheckedRow? Row,
    Month Month,
    Quote? Figure,
    string Arithmetic,
    string Indicator = ""
)
{
    /// <summary>Nothing in the figures can test the claim.</summary>
    public static TextVerdict Untested(Month month, string why) => new(FindingSeverity.Warning, null, month, null, why);
}
