using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>
/// Makes the pack of a meeting: front pages, agenda, and each item with its report form, appended edition and list of files. Pure: the same
/// material gives the same pack. What a version may not show does not get into its blocks, so no format can show it.
/// </summary>
public sealed class PackComposer(PackMaterial material, PackVersion version)
{
    private bool IsPublic => version == PackVersion.Public;

    private Meeting Meeting => material.Meeting;

    public static Report Compose(PackMaterial material, PackVersion version) =>
        new PackComposer(material, version).Compose();

    /// <summary>Of the files of a pack, without an ending.</summary>
    public static string NameOf(Meeting meeting, PackVersion version) =>
        FormattableString.Invariant(
            $"pack-{meeting.PanelId}-{meeting.MeetsOn:yyyy-MM-dd}-{(version == PackVersion.Public ? "public" : "full")}"
        );

    private Report Compose() =>
        new()
        {
            Title = $"{material.Panel.Name}: {(IsPublic ? "agenda and papers" : "agenda and papers, full version")}",
            Subtitle =
                $"{(Meeting.Kind == MeetingKind.Formal ? "Meeting" : "Informal meeting")} of {DateText.Of(Meeting.MeetsOn)}, {Meeting.BeginsAt}, {Meeting.Place}",
            Authority = material.AuthorityName,
            Name = NameOf(Meeting, version),
            Date = material.PublishedOn,
            Footer =
                $"{material.AuthorityName} · {material.Panel.Name} · {DateText.Of(Meeting.MeetsOn)}{(IsPublic ? "" : " · holds exempt papers, not for publication")}",
            Contact = "Scrutiny officer",
            Sections =
            [
                FrontPages.Meeting(material),
                new ReportSection("contents", "Contents", [new Block.Contents()]),
                FrontPages.Agenda(material.Agenda),
                .. Referred(),
                .. material.Agenda.Items.SelectMany(Sections),
                .. Files(),
            ],
        };

    private IEnumerable<ReportSection> Referred() =>
        EscalationTable.Build(material.Referred, version) is { } table
            ? [new ReportSection("referred", "Matters referred to other bodies", [new Block.Table(table)])]
            : [];

    private IEnumerable<ReportSection> Sections(AgendaItem item)
    {
        if (item.IsExempt && item.Number - 1 == material.Agenda.ExclusionNumber)
        {
            yield return Exclusion(material.Agenda);
        }

        var anchor = AnchorOf(item);
        var title = $"Item {item.Number}: {item.Title}";
        if (item.Exemption is { } exemption && IsPublic)
        {
            yield return new ReportSection(anchor, title, [.. Placeholder(exemption)]);
            yield break;
        }

        yield return new ReportSection(anchor, title, [.. Blocks(item)]);
        if (material.ReportOf(item) is { } report)
        {
            foreach (var section in AppendedReport.Sections(report, anchor, $"Item {item.Number}, appendix"))
            {
                yield return section;
            }
        }
    }

    private IEnumerable<Block> Blocks(AgendaItem item) =>
        [
            .. item.Exemption is { } exemption
                ? (Block[])[new Block.Inset($"Not for publication. {exemption.InWords()}")]
                : [],
            .. item.Lines[AgendaField.Summary].Select(line => new Block.Paragraph(line)),
            .. item.Kind switch
            {
                AgendaItemKind.ChairStatement => Said(
                    material.Agenda.Lines[AgendaField.ChairStatement],
                    "The chair makes the statement at the meeting."
                ),
                AgendaItemKind.PublicSpeakers => Said(
                    material.Agenda.Lines[AgendaField.PublicSpeakers],
                    "Nobody has asked to speak."
                ),
                AgendaItemKind.RedsRevisited => RedsRevisited.Compose(material, version),
                AgendaItemKind.MembersQuestions => QuestionBlocks.Compose(material.Questions, material.TitleOf),
                AgendaItemKind.Monitoring => MonitoringReport.Compose(
                    Meeting,
                    material.Recommendations,
                    withExempt: !IsPublic
                ),
                AgendaItemKind.Report => ReportFormBlocks.Compose(material, item, AnchorOf(item)),
                _ => [],
            },
            .. item.EditionId is not null && material.ReportOf(item) is null
                ? (Block[])
                    [
                        new Block.Inset(
                            "The report of figures for this item is not published yet, so it is not in this version."
                        ),
                    ]
                : [],
        ];

    private static IEnumerable<Block> Said(IReadOnlyList<string> lines, string none) =>
        lines.Count == 0 ? [new Block.Paragraph(none)] : [Block.BulletList.Of(lines)];

    private static IEnumerable<Block> Placeholder(Exemption exemption) =>
        [
            new Block.Inset(
                "This document is not for publication. The pages that stand here in the full version are left out."
            ),
            new Block.Paragraph(exemption.InWords()),
            new Block.Paragraph($"Why the public interest is in keeping it closed: {exemption.Interest}"),
        ];

    private static ReportSection Exclusion(Agenda agenda) =>
        new(
            "exclusion",
            $"Item {agenda.ExclusionNumber}: Exclusion of the press and public",
            [
                new Block.Paragraph(
                    "To move that, under section 100A(4) of the Local Government Act 1972 and the council’s rules on access to information, the press and public leave the meeting while these items are considered:"
                ),
                Block.BulletList.Of(
                    agenda
                        .Items.Where(item => item.IsExempt)
                        .Select(item => $"item {item.Number}. {item.Exemption!.InWords()}")
                ),
            ]
        );

    /// <summary>The files that follow the pack; those of exempt items are not even named to the public.</summary>
    private IEnumerable<ReportSection> Files()
    {
        var files = material
            .Agenda.Items.Where(item => !IsPublic || !item.IsExempt)
            .SelectMany(item => item.Documents.Select(document => (item, document)))
            .ToList();
        if (files.Count > 0)
        {
            yield return new ReportSection(
                "files",
                "Files that belong to these papers",
                [new Block.Table(FileTable.Build(files))]
            );
        }
    }

    /// <summary>The documents that follow a pack as separate files: those of exempt items only with the full version.</summary>
    public static IReadOnlyList<MeetingDocument> Files(Agenda agenda, PackVersion version) =>
        [
            .. agenda
                .Items.Where(item => version == PackVersion.Full || !item.IsExempt)
                .SelectMany(item => item.Documents)
                .Where(document => document.Place == DocumentPlace.Attached),
        ];

    internal static string AnchorOf(AgendaItem item) => FormattableString.Invariant($"item-{item.Number}");
}
