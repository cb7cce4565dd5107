using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>A report form with all its headings. Its paragraphs are numbered through the form, its recommendations in Roman numerals.</summary>
internal static class ReportFormBlocks
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    public static IEnumerable<Block> Compose(PackMaterial material, AgendaItem item, string anchor)
    {
        yield return new Block.Terms([
            ("Decision-maker", material.Panel.Name),
            ("Subject", item.Title),
            ("Date of decision", DateText.Of(material.Meeting.MeetsOn)),
        ]);
        var number = 0;
        foreach (
            var (group, fields) in ReportForm.Fields.GroupBy(field => field.Heading).Select((fields, i) => (i, fields))
        )
        {
            yield return new Block.Heading(2, fields.Key, FormattableString.Invariant($"{anchor}-form-{group + 1}"));
            foreach (var field in fields)
            {
                if (field.Part.Length > 0)
                {
                    yield return new Block.Paragraph([new Span(field.Part, Strong: true)]);
                }

                foreach (var (i, line) in ReportForm.Said(item, field).DefaultIfEmpty("Not written yet.").Index())
                {
                    yield return new Block.Paragraph(
                        !field.IsNumbered ? line
                        : field.Field == AgendaField.Recommendations ? $"({RomanOf(i)}) {line}"
                        : FormattableString.Invariant($"{++number}. {line}")
                    );
                }
            }
        }
    }

    private static string RomanOf(int index) =>
        index < Roman.Length ? Roman[index] : (index + 1).ToString(FigureText.English);
}
