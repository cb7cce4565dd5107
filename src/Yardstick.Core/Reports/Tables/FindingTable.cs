using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Tables;

/// <summary>The checker's findings, worst first and one rule after the other, with both places, both values and the arithmetic.</summary>
public static class FindingTable
{
    /// <param name="titles">The title of an indicator by its key.</param>
    public static TableContent Build(
        string id,
        string caption,
        IEnumerable<CheckFinding> findings,
        Func<string, string> titles
    ) =>
        new()
        {
            Id = id,
            Caption = caption,
            Columns =
            [
                new TableColumn("What is wrong", HeadsRow: true),
                new TableColumn("Severity", ColumnKind.Judgement),
                new TableColumn("Indicator"),
                new TableColumn("Month"),
                new TableColumn("First place"),
                new TableColumn("Value there"),
                new TableColumn("Second place"),
                new TableColumn("Value there"),
                new TableColumn("Arithmetic", ColumnKind.Prose),
            ],
            Rows = [.. InOrder(findings).Select(finding => Row(finding, titles))],
        };

    /// <summary>Worst severity first; rules of one severity together, the one with most findings first.</summary>
    public static IReadOnlyList<CheckFinding> InOrder(IEnumerable<CheckFinding> findings) =>
        [
            .. findings
                .GroupBy(finding => (finding.Severity, finding.Rule))
                .OrderByDescending(group => group.Key.Severity)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
                .SelectMany(group => group),
        ];

    public static string Words(string rule) =>
        rule switch
        {
            "two-values" => "Two values for one month",
            "ratio" => "Percentage not given by its counts",
            "parts" => "Parts do not add up",
            "stock-flow" => "Starts and ends do not explain the number",
            "rate" => "Rate not given by its count",
            "judgement" => "Rating or direction not given by the rule",
            "target-or-outlier" => "Two targets, a copied or a far-off value",
            "text" => "Number in the text not found in the figures",
            "printed-derived" => "Printed change or mean not given by the months",
            _ => rule,
        };

    private static TableRow Row(CheckFinding finding, Func<string, string> titles) =>
        new([
            new TableCell(Words(finding.Rule)),
            Severity(finding.Severity),
            new TableCell(finding.Indicator.Length == 0 ? ScorecardCells.None : titles(finding.Indicator)),
            new TableCell(finding.Month?.ToWords() ?? ScorecardCells.None),
            new TableCell(finding.PlaceA.ToString()),
            new TableCell(finding.ValueA),
            new TableCell(finding.PlaceB?.ToString() ?? ScorecardCells.None),
            new TableCell(finding.ValueB),
            new TableCell(finding.Arithmetic),
        ]);

    private static TableCell Severity(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => new TableCell("Error", Tone: Tone.Bad),
            FindingSeverity.Warning => new TableCell("Warning", Tone: Tone.Caution),
            _ => new TableCell("Information", Tone: Tone.Quiet),
        };
}
