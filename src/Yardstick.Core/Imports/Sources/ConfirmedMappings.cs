namespace Yardstick.Core.Imports.Sources;

/// <summary>What kind of thing in a delivery somebody has to say the meaning of.</summary>
public enum MappingKind
{
    Sheet,
    Heading,
    Code,
    Team,
}

/// <summary>What people have said that sheets, headings, codes and teams of a source mean.</summary>
public sealed class ConfirmedMappings
{
    public static readonly ConfirmedMappings None = new([]);

    private readonly Dictionary<(MappingKind Kind, string Scope, string Found), string> _meanings = [];

    /// <param name="mappings">Those without a meaning are passed over.</param>
    public ConfirmedMappings(IEnumerable<SourceMapping> mappings)
    {
        foreach (var mapping in mappings)
        {
            if (mapping.Meaning is { } meaning)
            {
                _meanings[(mapping.Kind, mapping.Scope, Plain(mapping.Found))] = meaning;
            }
        }
    }

    /// <returns>Null when nobody has said anything.</returns>
    public string? Of(MappingKind kind, string scope, string found) =>
        _meanings.Count == 0 ? null : _meanings.GetValueOrDefault((kind, scope, Plain(found)));

    private static string Plain(string text) => text.Trim().ToLowerInvariant();
}

/// <summary>Something in the deliveries of a source that the product did not know, and what a person said it means.</summary>
public sealed record SourceMapping
{
    public required SourceKind Source { get; init; }

    public required MappingKind Kind { get; init; }

    /// <summary>Where it stands: a list for a heading, a group of codes for a code; empty where there is but one place.</summary>
    public required string Scope { get; init; }

    /// <summary>As delivered.</summary>
    public required string Found { get; init; }

    /// <summary>Null until somebody has confirmed one.</summary>
    public string? Meaning { get; init; }

    public string? ConfirmedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? ConfirmedAt { get; init; }
}
