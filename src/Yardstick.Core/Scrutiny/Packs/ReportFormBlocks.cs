using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>A report form with all its headings. Its paragraphs are numbered through the form, its recommendations in Roman numerals.</summary>
internal sealed class ReportFormBlocks(AgendaItem item)
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    private int _number;

    public static IEnumerable<Block> Compose(PackMaterial material, AgendaItem item, string anchor)
    {
        yield return new Block.Terms([
            ("Decision-maker", material.Panel.Name),
            ("Subject", item.Title),
            ("Date of decision", DateText.Of(material.Meeting.MeetsOn)),
        ]);
        var form = new ReportFormBlocks(item);
        foreach (
            var (group, fields) in ReportForm.Fields.GroupBy(field => field.Heading).Select((fields, i) => (i, fields))
        )
        {
            yield return new Block.Heading(2, fields.Key, FormattableString.Invariant($"{anchor}-form-{group + 1}"));
            foreach (var block in fields.SelectMany(form.Below))
            {
                yield return block;
            }
        }
    }

    /// <summary>What the form says in a field; asked for in the order of the form, because paragraphs are numbered through.</summary>
    public IEnumerable<Block> Below(FormField field)
    {
        if (field.Part.Length > 0)
        {
            yield return new Block.Paragraph([new Span(field.Part, Strong: true)]);
        }

        foreach (var (i, line) in LinesOf(item, field).Index())
        {
            yield return new Block.Paragraph(
                !field.IsNumbered ? line
                : field.Field == AgendaField.Recommendations ? $"({RomanOf(i)}) {line}"
                : FormattableString.Invariant($"{++_number}. {line}")
            );
        }
    }

    public static IEnumerable<string> LinesOf(AgendaItem item, FormField field) =>
        ReportForm.Said(item, field).DefaultIfEmpty("Not written yet.");

    private static string RomanOf(int index) =>
        index < Roman.Length ? Roman[index] : (index + 1).ToString(FigureText.English);
}
