namespace Yardstick.Core.Imports.Published;

/// <summary>What a person confirmed that a printed title means, for one authority.</summary>
public sealed record TitleMapping
{
    public required string AuthorityCode { get; init; }

    /// <summary>Verbatim, as printed.</summary>
    public required string PrintedTitle { get; init; }

    /// <summary>The title of the table to which this is limited, since one title can mean two series; null: in every table.</summary>
    public string? TableTitle { get; init; }

    /// <summary>Key of the catalogue.</summary>
    public required string Indicator { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string ConfirmedByRole { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ConfirmedAt { get; init; }
}
