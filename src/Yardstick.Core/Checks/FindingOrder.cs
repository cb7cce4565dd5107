using Yardstick.Core.Extracts;

namespace Yardstick.Core.Checks;

/// <summary>The order in which findings are listed everywhere: gravest first, then rule, indicator, month and place.</summary>
public static class FindingOrder
{
    public static IReadOnlyList<CheckFinding> Sorted(IEnumerable<CheckFinding> findings) =>
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Indicator, StringComparer.Ordinal)
                .ThenBy(finding => finding.Month?.ToString() ?? "", StringComparer.Ordinal)
                .ThenBy(finding => finding.PlaceA, ByPlace)
                .ThenBy(finding => finding.ValueA, StringComparer.Ordinal)
                .ThenBy(finding => finding.ValueB, StringComparer.Ordinal),
        ];

    // Line 10 comes after line 9, which the text of a place would not give.
    private static readonly Comparer<CellPlace> ByPlace = Comparer<CellPlace>.Create(
        (left, right) =>
            (string.CompareOrdinal(left.File, right.File), string.CompareOrdinal(left.Sheet, right.Sheet)) switch
            {
                (0, 0) => (left.Line, left.Column).CompareTo((right.Line, right.Column)),
                (0, var sheet) => sheet,
                (var file, _) => file,
            }
    );
}
