namespace Yardstick.Core.Reports.Composition;

/// <summary>An area of focus as it is printed: its words with their figures.</summary>
public sealed record PrintedFocus
{
    public required string Title { get; init; }

    /// <summary>Title of the plan; null when it stands alone.</summary>
    public string? Plan { get; init; }

    public string? Strand { get; init; }

    /// <summary>Keys of its figures.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Markdown.</summary>
    public required string Response { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<PrintedUpdate> Updates { get; init; }

    public required string LeadRole { get; init; }

    /// <summary>In words: <c>Director</c>.</summary>
    public required string SignedByRole { get; init; }

    public required DateOnly SignedOn { get; init; }
}

/// <param name="Text">Markdown.</param>
public sealed record PrintedUpdate(DateOnly SaidOn, string Text);
