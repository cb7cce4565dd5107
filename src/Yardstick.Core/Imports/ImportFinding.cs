using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports;

/// <summary>Something wrong with a delivery that did not stop it: what, where, and what to change.</summary>
public sealed record ImportFinding
{
    public required FindingSeverity Severity { get; init; }

    /// <summary>Short stable name of the rule, for example <c>month-out-of-order</c>.</summary>
    public required string Rule { get; init; }

    public required CellPlace Place { get; init; }

    /// <summary>The value as delivered.</summary>
    public string Value { get; init; } = "";

    /// <summary>One sentence: what was found and what to do about it.</summary>
    public required string Message { get; init; }
}

public enum FindingSeverity
{
    Information,
    Warning,
    Error,
}
