using System.Globalization;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What stands after the sections.</summary>
internal sealed class ClosingComposer(
    ReportLayout layout,
    ReportMaterial material,
    IReadOnlyList<ScorecardRow> shown,
    IReadOnlyList<string> missing
)
{
    private readonly EditionWords _words = EditionWords.Of(material.Edition);
    private readonly Omissions _omissions = new(layout, material, shown, missing);

    public static string AnchorOf(ClosingPart part) => LayoutFields.Kebab(part.ToString());

    /// <summary>Null when there is nothing to say.</summary>
    public ReportSection? Compose(ClosingPart part) =>
        part switch
        {
            ClosingPart.Findings => Section(part, _words.Findings, Findings()),
            ClosingPart.NotJudged => Section(part, "Not judged and why", _omissions.NotJudged()),
            ClosingPart.NotAvailable => Section(part, "Not available and why", _omissions.NotAvailable()),
            ClosingPart.OtherRows => Section(part, _words.OtherRows, _omissions.OtherRows()),
            ClosingPart.Caseloads => Section(part, "Caseloads", CaseloadTables.Of(material)),
            ClosingPart.Audits => Section(part, "Audits", AuditTables.Of(material)),
            ClosingPart.Trackers => Section(part, "Trackers", TrackerTables.Of(material)),
            ClosingPart.DevelopmentTimetable => Section(part, "Development timetable", TimetableTables.Of(material)),
            ClosingPart.PositionStatements => Section(part, "Position statements", PositionSections.Of(material)),
            ClosingPart.Definitions => Section(part, "Definitions", DefinitionTable.Of(material, shown)),
            ClosingPart.Sources => Section(part, "Sources and dates", Sources.Of(material, shown)),
            ClosingPart.Contact => Section(
                part,
                "Questions",
                [new Block.Paragraph($"Questions about these figures: {layout.Contact}.")]
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no blocks yet."),
        };

    /// <param name="texts">All that the report says; only the acronyms that it uses are explained.</param>
    public ReportSection Glossary(IEnumerable<string> texts)
    {
        var used = material.Glossary.UsedIn(texts);
        return new ReportSection(
            AnchorOf(ClosingPart.Glossary),
            "Glossary",
            used.Count == 0
                ? [new Block.Paragraph("This report uses no acronyms.")]
                :
                [
                    new Block.Terms([
                        .. used.Select(term => (term.Acronym, $"{term.Meaning}. {term.Explanation}".Trim())),
                    ]),
                ]
        );
    }

    private static ReportSection? Section(ClosingPart part, string title, IEnumerable<Block> blocks)
    {
        var list = blocks.ToList();
        return list.Count == 0 ? null : new ReportSection(AnchorOf(part), title, list);
    }

    private IEnumerable<Block> Findings()
    {
        var least = (FindingSeverity)layout.Findings;
        var printed = material.Findings.Where(finding => finding.Severity >= least).ToList();
        var others = material.Findings.Count - printed.Count;
        yield return new Block.Paragraph(
            printed.Count == 0
                ? _words.NothingFound
                : $"{_words.Compared} Each line is open until an analyst has agreed or dismissed it."
        );
        if (printed.Count > 0)
        {
            yield return new Block.Table(
                FindingTable.Build("findings", "Open findings, worst first", printed, TitleOf)
            );
        }

        if (others > 0)
        {
            yield return new Block.Paragraph(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{others} further {(others == 1 ? "finding" : "findings")} of less weight, such as restatements, can be read with the command 'check'."
                )
            );
        }
    }

    private string TitleOf(string key) => material.FindIndicator(key)?.Title ?? key;
}
