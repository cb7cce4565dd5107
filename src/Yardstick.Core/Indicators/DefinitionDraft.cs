namespace Yardstick.Core.Indicators;

/// <summary>What one file says, as far as it can be read: enough to check it against the other files even when it has problems of its own.</summary>
internal sealed record DefinitionDraft
{
    /// <summary>Path inside <c>definitions/</c>, with forward slashes.</summary>
    public required string File { get; init; }

    public required LinedText Key { get; init; }

    public required LinedText Title { get; init; }

    public required LinedText Section { get; init; }

    public required IReadOnlyList<LinedText> Aliases { get; init; }

    /// <summary>Name of the SQL file; empty when the indicator is not made by SQL.</summary>
    public required LinedText Sql { get; init; }

    /// <summary>Keys of the indicators that it is derived from.</summary>
    public required IReadOnlyList<LinedText> Inputs { get; init; }

    /// <summary>To be used only when no file has a problem.</summary>
    public required Indicator Indicator { get; init; }

    public string FolderName => Path.GetFileName(Path.GetDirectoryName(File)!);

    public string FileStem => Path.GetFileNameWithoutExtension(File);

    public DefinitionProblem Problem(LinedText where, string message) => new(File, where.Line, message);
}
