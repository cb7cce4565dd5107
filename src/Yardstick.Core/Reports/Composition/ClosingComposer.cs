using System.Globalization;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What stands after the sections. Nothing that the edition prints and nothing that the layout asks for is dropped in silence.</summary>
internal sealed class ClosingComposer(
    ReportLayout layout,
    ReportMaterial material,
    IReadOnlyList<ScorecardRow> shown,
    IReadOnlyList<string> missing
)
{
    public static string AnchorOf(ClosingPart part) => LayoutFields.Kebab(part.ToString());

    /// <summary>Null when there is nothing to say.</summary>
    public ReportSection? Compose(ClosingPart part) =>
        part switch
        {
            ClosingPart.Findings => Section(part, "Contradictions in the published figures", Findings()),
            ClosingPart.NotJudged => Section(part, "Not judged and why", NotJudged()),
            ClosingPart.NotAvailable => Section(part, "Not available and why", NotAvailable()),
            ClosingPart.OtherRows => Section(part, "Other published rows", OtherRows()),
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
                ? "The checker found no open contradiction of this weight in the published tables."
                : "The checker compared the published tables with one another and with their own arithmetic. Each line is open until an analyst "
                    + "has agreed or dismissed it."
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

    private IEnumerable<Block> NotJudged()
    {
        var reasons = shown
            .DistinctBy(row => row.Assessment)
            .SelectMany(row =>
                NotJudgedReasons.Of(row.Assessment).Select(item => (item.Judgement, item.Reason, row.Title))
            )
            .GroupBy(item => (item.Judgement, item.Reason))
            .OrderBy(group => group.Key.Judgement, StringComparer.Ordinal)
            .ThenByDescending(group => group.Count())
            .ToList();
        if (reasons.Count == 0)
        {
            yield break;
        }

        yield return new Block.Table(
            new TableContent
            {
                Id = AnchorOf(ClosingPart.NotJudged),
                Caption = "Judgements that were not made",
                Columns =
                [
                    new TableColumn("Judgement", HeadsRow: true),
                    new TableColumn("Why it was not made", ColumnKind.Prose),
                    new TableColumn("Figures", ColumnKind.Prose),
                ],
                Rows =
                [
                    .. reasons.Select(group => new TableRow([
                        new TableCell(group.Key.Judgement),
                        new TableCell(Sentence(group.Key.Reason)),
                        new TableCell(
                            string.Join("; ", group.Select(item => item.Title).Distinct(StringComparer.Ordinal))
                        ),
                    ])),
                ],
            }
        );
    }

    private IEnumerable<Block> NotAvailable()
    {
        var withoutValue = shown
            .DistinctBy(row => row.Assessment)
            .Select(row => (row.Title, Reason: (row.Assessment.Figure as Figure.NotAvailable)?.Reason))
            .Where(row => row.Reason is not null)
            .Select(row => $"{row.Title}: {row.Reason!.TrimEnd('.')}.");
        var notPrinted = missing.Select(key => $"{TitleOf(key)}: {WhyNotPrinted(material.FindIndicator(key))}.");
        var lines = withoutValue.Concat(notPrinted).ToList();
        if (lines.Count > 0)
        {
            yield return Block.BulletList.Of(lines);
        }
    }

    private string WhyNotPrinted(Indicator? indicator) =>
        $"{material.Edition.Name} does not print it"
        + indicator?.Calculation switch
        {
            IndicatorCalculation.NotAvailable none =>
                $", and the product does not calculate it ({none.Reason.TrimEnd('.')})",
            _ => "",
        };

    private IEnumerable<Block> OtherRows()
    {
        var used = shown.Select(row => row.Assessment).ToHashSet();
        var others = material.Assessments.Where(assessment => !used.Contains(assessment)).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        yield return new Block.Paragraph(
            "The edition prints these rows too; this report's layout gives them no section."
        );
        yield return new Block.Table(
            new ScorecardTable
            {
                Id = AnchorOf(ClosingPart.OtherRows),
                Caption = "Other published rows",
                Month = material.Edition.Month,
                Months = Math.Min(layout.Months, 3),
                Columns = [LayoutColumn.Months, LayoutColumn.Target, LayoutColumn.Rag, LayoutColumn.Direction],
                Rows =
                [
                    .. others.Select(assessment => new ScorecardRow(
                        assessment,
                        $"{assessment.PrintedTitle} ({assessment.Table})"
                    )),
                ],
            }.Build()
        );
    }

    private string TitleOf(string key) => material.FindIndicator(key)?.Title ?? key;

    private static string Sentence(string reason) =>
        char.ToUpper(reason[0], CultureInfo.InvariantCulture) + reason[1..] + ".";
}
