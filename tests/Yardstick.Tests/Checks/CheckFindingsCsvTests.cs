using Yardstick.Core.Checks;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Checks;

public sealed class CheckFindingsCsvTests
{
    private static CheckFinding Finding(
        FindingSeverity severity,
        string rule,
        int line,
        string indicator = "cla_n",
        string? sheet = null
    ) =>
        new()
        {
            Severity = severity,
            Rule = rule,
            Indicator = indicator,
            Month = new Month(2023, 6),
            PlaceA = new CellPlace("a.csv", sheet, line, 2),
            ValueA = "543",
            PlaceB = null,
            ValueB = "",
            Arithmetic = "522 + 36 = 558, not 543",
        };

    private static string[] Lines(params CheckFinding[] findings)
    {
        using var output = new StringWriter();
        CheckFindingsCsv.Write(output, findings);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void The_file_has_the_promised_columns_and_writes_places_as_promised() =>
        Assert.Equal(
            [
                "severity,rule,indicator,month,place_a,value_a,place_b,value_b,arithmetic",
                "error,parts,cla_n,2023-06,a.csv!Care!B7,543,,,\"522 + 36 = 558, not 543\"",
            ],
            Lines(Finding(FindingSeverity.Error, "parts", 7, sheet: "Care"))
        );

    [Fact]
    public void Without_findings_there_is_still_a_heading() => Assert.Single(Lines());

    [Fact]
    public void Errors_come_first_then_rule_indicator_and_place_by_number()
    {
        var lines = Lines(
            Finding(FindingSeverity.Information, "two-values", 2),
            Finding(FindingSeverity.Warning, "text", 2),
            Finding(FindingSeverity.Error, "parts", 10),
            Finding(FindingSeverity.Error, "parts", 9),
            Finding(FindingSeverity.Error, "parts", 99, "cla_a"),
            Finding(FindingSeverity.Error, "judgement", 2)
        );
        Assert.Equal(
            ["error,judgement", "error,parts", "error,parts", "error,parts", "warning,text", "information,two-values"],
            lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(2)))
        );
        Assert.Equal(
            ["a.csv:99:2", "a.csv:9:2", "a.csv:10:2"],
            lines.Skip(2).Take(3).Select(line => line.Split(',')[4])
        );
    }
}
