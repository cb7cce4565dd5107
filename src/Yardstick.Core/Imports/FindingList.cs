using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports;

/// <summary>Gathers findings while a delivery is read.</summary>
internal sealed class FindingList
{
    private readonly List<ImportFinding> _findings = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public IReadOnlyList<ImportFinding> Findings => _findings;

    public void Add(FindingSeverity severity, string rule, CellPlace place, string value, string message) =>
        _findings.Add(
            new ImportFinding
            {
                Severity = severity,
                Rule = rule,
                Place = place,
                Value = value,
                Message = message,
            }
        );

    /// <summary>Says a thing about a column at its first cell only.</summary>
    public void AddOncePerColumn(FindingSeverity severity, string rule, CellPlace place, string value, string message)
    {
        if (_said.Add($"{rule} {place.File} {place.Sheet} {place.Column}"))
        {
            Add(severity, rule, place, value, message);
        }
    }

    public void AddRange(IEnumerable<ImportFinding> findings) => _findings.AddRange(findings);
}
