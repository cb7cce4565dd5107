namespace Yardstick.Core.Editions;

/// <summary>One table of a measured edition: a section of the report.</summary>
/// <param name="Indicators">Keys of the catalogue, in order.</param>
public sealed record EditionSection(string Title, IReadOnlyList<string> Indicators);
