using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What is not judged, what is not there, and what the layout has no section for: nothing is dropped in silence.</summary>
/// <param name="missing">Keys that the layout asks for and the edition does not print.</param>
internal sealed class Omissions(
    ReportLayout layout,
    ReportMaterial material,
    IReadOnlyList<ScorecardRow> shown,
    IReadOnlyList<string> missing
)
{
    private readonly EditionWords _words = EditionWords.Of(material.Edition);

    public IEnumerable<Block> NotJudged()
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
                Id = ClosingComposer.AnchorOf(ClosingPart.NotJudged),
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
                        new TableCell($"{Capital(group.Key.Reason)}."),
                        new TableCell(
                            string.Join("; ", group.Select(item => item.Title).Distinct(StringComparer.Ordinal))
                        ),
                    ])),
                ],
            }
        );
    }

    public IEnumerable<Block> NotAvailable()
    {
        var withoutValue = shown
            .DistinctBy(row => row.Assessment)
            .Select(row => (row.Title, Reason: (row.Assessment.Figure as Figure.NotAvailable)?.Reason ?? ""));
        var notPrinted = missing.Select(key =>
            (Title: TitleOf(key), Reason: WhyMissing(key, material.FindIndicator(key)))
        );
        var lines = withoutValue
            .Concat(notPrinted)
            .Where(row => row.Reason.Length > 0)
            .GroupBy(row => row.Reason.TrimEnd('.'))
            .Select(reason => $"{Capital(reason.Key)}: {string.Join("; ", reason.Select(row => row.Title))}.")
            .ToList();
        if (lines.Count > 0)
        {
            yield return Block.BulletList.Of(lines);
        }
    }

    public IEnumerable<Block> OtherRows()
    {
        var teams = material
            .Delivery.Tables.Where(table => table.Kind == PublishedTableKind.Teams && !IsShown(table))
            .Select(table => table.Title)
            .ToList();
        if (teams.Count > 0)
        {
            yield return new Block.Paragraph($"{_words.AboutOtherTeamTables}: {string.Join("; ", teams)}.");
        }

        var used = shown.Select(row => row.Assessment).ToHashSet();
        var others = material.Assessments.Where(assessment => !used.Contains(assessment)).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        yield return new Block.Paragraph(_words.AboutOtherRows);
        yield return new Block.Table(
            new ScorecardTable
            {
                Id = ClosingComposer.AnchorOf(ClosingPart.OtherRows),
                Caption = "Figures without a section of their own",
                Month = material.Edition.Month,
                Months = Math.Min(layout.Months, 3),
                Columns = [LayoutColumn.Months, LayoutColumn.Target, LayoutColumn.Rag, LayoutColumn.Direction],
                Rows =
                [
                    .. others.Select(assessment => new ScorecardRow(
                        assessment,
                        $"{assessment.PrintedTitle} ({assessment.Table})",
                        Link: SectionRows.LinkOf(assessment, material)
                    )),
                ],
            }.Build()
        );
    }

    private bool IsShown(PublishedTable table) =>
        layout.Sections.Any(section => section.TeamTables.Contains(table.Indicator ?? "", StringComparer.Ordinal));

    private string WhyMissing(string key, Indicator? indicator) =>
        material.Delivery.NotMeasured.TryGetValue(key, out var reason) ? reason
        : indicator?.Calculation is IndicatorCalculation.NotAvailable none
            ? $"not printed in the {material.Edition.Name}, and not calculated by the product ({none.Reason.TrimEnd('.')})"
        : $"not printed in the {material.Edition.Name}";

    private string TitleOf(string key) => material.FindIndicator(key)?.Title ?? key;

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
