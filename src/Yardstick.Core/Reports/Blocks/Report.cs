namespace Yardstick.Core.Reports.Blocks;

/// <summary>A finished report: everything a renderer needs, nothing it must work out.</summary>
public sealed record Report
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string Authority { get; init; }

    /// <summary>Stable name used for files: <c>panel-report-2023-06</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Date of the edition: every date inside a produced file is this one, so that files are reproducible.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Printed at the foot of each page.</summary>
    public required string Footer { get; init; }

    /// <summary>Who answers questions: a role, never a person.</summary>
    public required string Contact { get; init; }

    public string Language { get; init; } = "en-GB";

    public required IReadOnlyList<ReportSection> Sections { get; init; }
}

/// <param name="Anchor">Unique, lower case with hyphens; links and files use it.</param>
public sealed record ReportSection(string Anchor, string Title, IReadOnlyList<Block> Blocks);
