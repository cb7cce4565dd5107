using System.Text;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Composition;

/// <summary>
/// Says what an acronym means where a report uses it first: in the sentence itself, and below a table or in the words of a chart, whose titles and
/// cells stay as they are. Headings are left alone: what follows them explains.
/// </summary>
public sealed class FirstUses(Glossary glossary)
{
    private readonly HashSet<GlossaryTerm> _explained = [];

    public IReadOnlyList<ReportSection> Explain(IEnumerable<ReportSection> sections) =>
        [.. sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Explain)] })];

    private Block Explain(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => new Block.Paragraph(Explain(paragraph.Spans)),
            Block.BulletList list => new Block.BulletList([.. list.Items.Select(Explain)]),
            Block.Inset inset => new Block.Inset(Explain(inset.Text)),
            Block.Table { Content: var table } => new Block.Table(
                table with
                {
                    Notes = [.. table.Notes, .. Meanings(BlockTexts.Of(block))],
                }
            ),
            Block.Chart { Content: var chart } => new Block.Chart(
                chart with
                {
                    Summary = string.Join(' ', Meanings(BlockTexts.Of(block)).Prepend(chart.Summary)),
                }
            ),
            _ => block,
        };

    private IReadOnlyList<Span> Explain(IReadOnlyList<Span> spans) =>
        [.. spans.Select(span => span with { Text = Explain(span.Text) })];

    /// <summary><c>UASC</c> becomes <c>UASC (unaccompanied asylum-seeking children)</c>.</summary>
    private string Explain(string text)
    {
        var explained = new StringBuilder();
        var at = 0;
        foreach (var (place, term) in glossary.PlacesIn(text).Where(use => _explained.Add(use.Term)))
        {
            explained.Append(text, at, place.End.Value - at);
            at = place.End.Value;
            // Written out already: "unaccompanied asylum-seeking children (UASC)".
            if (!(place.Start.Value > 0 && text[place.Start.Value - 1] == '('))
            {
                explained.Append(" (").Append(term.Meaning).Append(')');
            }
        }

        return explained.Append(text, at, text.Length - at).ToString();
    }

    private IEnumerable<string> Meanings(IEnumerable<string> texts) =>
        [.. glossary.UsedIn(texts).Where(_explained.Add).Select(term => $"{term.Acronym}: {term.Meaning}.")];
}
