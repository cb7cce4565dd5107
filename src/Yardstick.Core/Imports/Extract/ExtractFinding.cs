namespace Yardstick.Core.Imports.Extract;

/// <summary>Something wrong with an extract: what, where, since when, and what to change in the case system.</summary>
public sealed record ExtractFinding
{
    public required ExtractSeverity Severity { get; init; }

    /// <summary>The number of a data-quality rule, or the word of a rule of reading (<c>repeated</c>, <c>incomplete</c>, <c>ignored</c> …).</summary>
    public required string Rule { get; init; }

    /// <summary>As in the extract format, whatever the file is called.</summary>
    public required string Table { get; init; }

    /// <summary>As delivered.</summary>
    public required string File { get; init; }

    /// <summary>1-based; null when the table or file as a whole is meant.</summary>
    public long? Line { get; init; }

    /// <summary>As in the extract format; empty when no single column is meant.</summary>
    public string Column { get; init; } = "";

    /// <summary>What was found.</summary>
    public string? Value { get; init; }

    /// <summary>The identifier of the record; empty when none is meant.</summary>
    public string RecordId { get; init; } = "";

    public string? PersonId { get; init; }

    /// <summary>The team of the lead worker on the day of the extract.</summary>
    public string? TeamId { get; init; }

    /// <summary>The day of the first extract that had it.</summary>
    public DateOnly FirstSeen { get; init; }

    public FindingState Status { get; init; }

    /// <summary>One sentence: what was found and what to do about it.</summary>
    public required string Message { get; init; }
}

/// <summary>How much a finding matters. Written as its first letter.</summary>
public enum ExtractSeverity
{
    /// <summary>B: the affected indicators must not be published.</summary>
    Blocks,

    /// <summary>E: the record is left out or fails, and is listed.</summary>
    Error,

    /// <summary>W: to be put right within the month.</summary>
    Warning,

    /// <summary>I.</summary>
    Information,
}

public enum FindingState
{
    /// <summary>The extract before did not have it.</summary>
    New,
    Open,

    /// <summary>The extract before had it, this one has not.</summary>
    Resolved,
}

/// <summary>The letters and words by which findings are stored and written.</summary>
public static class FindingText
{
    public static string Letter(this ExtractSeverity severity) => severity.ToString()[..1];

    /// <exception cref="ArgumentOutOfRangeException">The letter is none of B, E, W and I.</exception>
    public static ExtractSeverity Severity(string letter) =>
        Enum.GetValues<ExtractSeverity>().Where(severity => severity.Letter() == letter) is var found && found.Any()
            ? found.First()
            : throw new ArgumentOutOfRangeException(nameof(letter), letter, "A severity is one of B, E, W and I.");

    public static string Word(this FindingState state) => state.ToString().ToLowerInvariant();
}
