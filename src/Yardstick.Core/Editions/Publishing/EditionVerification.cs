namespace Yardstick.Core.Editions.Publishing;

/// <summary>An edition beside the same edition composed anew from what was kept with it.</summary>
public sealed record EditionVerification
{
    public required EditionRecord Edition { get; init; }

    public required IReadOnlyList<VerifiedDocument> Documents { get; init; }

    /// <summary>Definitions, phrases or reference data of the product are others than then, so that words may differ.</summary>
    public required bool KnowledgeDiffers { get; init; }

    public bool IsIdentical => Documents.All(document => document.IsIdentical);
}

/// <param name="Kept">SHA-256 of what is kept; null where nothing is.</param>
/// <param name="Again">SHA-256 of what was composed anew.</param>
public sealed record VerifiedDocument(EditionAudience Audience, string Kind, string? Kept, string Again)
{
    public bool IsIdentical => Kept == Again;
}
