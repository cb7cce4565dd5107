using Yardstick.Core.Checks;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Tests.Reports.Tables;

public sealed class FindingTableTests
{
    [Fact]
    public void Errors_come_first_and_the_rule_with_most_findings_first_among_equals()
    {
        var ordered = FindingTable.InOrder([
            Finding("rate", FindingSeverity.Warning),
            Finding("parts", FindingSeverity.Error),
            Finding("judgement", FindingSeverity.Warning),
            Finding("two-values", FindingSeverity.Information),
            Finding("judgement", FindingSeverity.Warning),
        ]);

        Assert.Equal(
            ["parts", "judgement", "judgement", "rate", "two-values"],
            ordered.Select(finding => finding.Rule)
        );
    }

    [Fact]
    public void A_finding_is_shown_with_both_places_both_values_and_its_arithmetic()
    {
        var row = FindingTable
            .Build("findings", "Findings", [Finding("two-values", FindingSeverity.Error)], key => $"title of {key}")
            .Rows.Single();

        Assert.Equal(
            [
                "Two values for one month",
                "Error",
                "title of cla_n",
                "June 2023",
                "a.csv:2:3",
                "543",
                "b.csv:4:5",
                "558",
                "543 <> 558",
            ],
            row.Cells.Select(cell => cell.Text)
        );
    }

    private static CheckFinding Finding(string rule, FindingSeverity severity) =>
        new()
        {
            Severity = severity,
            Rule = rule,
            Indicator = "cla_n",
            Month = Judged.June2023,
            PlaceA = new CellPlace("a.csv", null, 2, 3),
            ValueA = "543",
            PlaceB = new CellPlace("b.csv", null, 4, 5),
            ValueB = "558",
            Arithmetic = "543 <> 558",
        };
}
