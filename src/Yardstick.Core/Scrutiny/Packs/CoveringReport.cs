using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>
/// The report form of one item as a paper of its own, as its author sends it round before the pack is made: each heading of the form is a section,
/// so that its contents list them. Pure.
/// </summary>
public static class CoveringReport
{
    /// <exception cref="ScrutinyRefused">The item carries no report.</exception>
    public static Report Compose(PackMaterial material, AgendaItem item)
    {
        if (!item.IsReport)
        {
            throw new ScrutinyRefused($"Item {item.Number}, {item.Title}, carries no report: name one that does.");
        }

        return new Report
        {
            Title = item.Title,
            Subtitle = $"Report to the {material.Panel.Name}, item {item.Number}",
            Authority = material.AuthorityName,
            Name = FormattableString.Invariant(
                $"report-{material.Panel.PanelId}-{material.Meeting.MeetsOn:yyyy-MM-dd}-item-{item.Number}"
            ),
            Date = material.PublishedOn,
            Footer =
                $"{material.AuthorityName} · {material.Panel.Name} · {DateText.Of(material.Meeting.MeetsOn)}{(item.IsExempt ? " · not for publication" : "")}",
            Contact = "Scrutiny officer",
            Sections =
            [
                new ReportSection("decision", "Decision", [.. Decision(material, item)]),
                new ReportSection("contents", "Contents", [new Block.Contents()]),
                .. Sections(item),
            ],
        };
    }

    private static IEnumerable<Block> Decision(PackMaterial material, AgendaItem item)
    {
        if (item.Exemption is { } exemption)
        {
            yield return new Block.Inset($"Not for publication. {exemption.InWords()}");
        }

        yield return new Block.Table(
            new TableContent
            {
                Id = "decision-table",
                Caption = "Who decides on what, and when",
                Columns = [new TableColumn("Heading", HeadsRow: true), new TableColumn("Entry", ColumnKind.Prose)],
                Rows =
                [
                    Row("Decision-maker", material.Panel.Name),
                    Row("Subject", item.Title),
                    Row("Date of decision", DateText.Of(material.Meeting.MeetsOn)),
                    .. ReportForm
                        .Fields.Where(IsInTable)
                        .Select(field =>
                            Row(
                                field.Part.Length == 0 ? field.Heading : field.Part,
                                string.Join("; ", ReportFormBlocks.LinesOf(item, field))
                            )
                        ),
                ],
            }
        );
    }

    private static IEnumerable<ReportSection> Sections(AgendaItem item)
    {
        var lines = new ReportFormBlocks(item);
        return
        [
            .. ReportForm
                .Fields.Where(field => !IsInTable(field))
                .GroupBy(field => field.Heading)
                .Select(
                    (heading, i) =>
                        new ReportSection(
                            FormattableString.Invariant($"form-{i + 1}"),
                            heading.Key,
                            [.. heading.SelectMany(lines.Below)]
                        )
                ),
        ];
    }

    /// <summary>Who reports stands with what is decided at the head of the form.</summary>
    private static bool IsInTable(FormField field) =>
        field.Field is AgendaField.ReportOf or AgendaField.ExecutiveDirector or AgendaField.Author;

    private static TableRow Row(string heading, string entry) => new([new TableCell(heading), new TableCell(entry)]);
}
