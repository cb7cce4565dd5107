using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks;

/// <summary>A contradiction in published tables or texts: both places, both values, and the arithmetic in one line.</summary>
public sealed record CheckFinding
{
    public required FindingSeverity Severity { get; init; }

    /// <summary><c>two-values</c>, <c>ratio</c>, <c>parts</c>, <c>stock-flow</c>, <c>rate</c>, <c>judgement</c>, <c>target-or-outlier</c>, <c>text</c> or <c>printed-derived</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Indicator key, or the printed title while unmapped; empty when the finding is about none.</summary>
    public required string Indicator { get; init; }

    public required Month? Month { get; init; }

    public required CellPlace PlaceA { get; init; }

    public required string ValueA { get; init; }

    public required CellPlace? PlaceB { get; init; }

    public required string ValueB { get; init; }

    public required string Arithmetic { get; init; }

    internal static CheckFinding Of(
        FindingSeverity severity,
        string rule,
        string indicator,
        Month? month,
        Quote a,
        Quote? b,
        string arithmetic
    ) =>
        new()
        {
            Severity = severity,
            Rule = rule,
            Indicator = indicator,
            Month = month,
            PlaceA = a.Place,
            ValueA = a.Value,
            PlaceB = b?.Place,
            ValueB = b?.Value ?? "",
            Arithmetic = arithmetic,
        };
}

/// <summary>A value as printed, with the place where it stands.</summary>
internal sealed record Quote(CellPlace Place, string Value);
