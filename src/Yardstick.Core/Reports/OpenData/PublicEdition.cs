using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>
/// An edition that everybody may read: one that a council published and that was imported, or the public version of one that was published here.
/// Nothing else ever becomes one.
/// </summary>
public sealed record PublicEdition
{
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    /// <summary>Unique in the authority and stable: <c>june-2023-panel-report</c>.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The month that it reports.</summary>
    public required Month Month { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>Of the report of its month, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What this version corrects; null for a first one.</summary>
    public string? Note { get; init; }

    public required EditionOrigin Origin { get; init; }

    /// <summary>Name of the layout that arranges it.</summary>
    public required string Layout { get; init; }

    /// <summary>The edition that took its place; null while none has.</summary>
    public Successor? SupersededBy { get; init; }

    /// <summary>Its figures as everybody may see them.</summary>
    public required Lazy<PublishedDelivery> Figures { get; init; }

    /// <summary>The public report.</summary>
    public required Lazy<Report> Report { get; init; }

    /// <summary>The public figures judged, with all that is said of them.</summary>
    public required Lazy<ReportMaterial> Material { get; init; }

    /// <summary>The permanent address of its page.</summary>
    public string Path => PathOf(Slug);

    /// <summary><c>current</c> or <c>superseded</c>.</summary>
    public string Status => SupersededBy is null ? "current" : "superseded";

    /// <summary>The address of another edition of the same authority.</summary>
    public string PathOf(string slug) => $"/published/{AuthorityCode}/{slug}";

    /// <summary>The day on which what its page says changed last.</summary>
    public DateOnly ChangedOn => SupersededBy?.PublishedOn ?? PublishedOn;
}

/// <param name="Slug">Of an edition of the same authority.</param>
public sealed record Successor(string Slug, string Title, DateOnly PublishedOn);

/// <summary>Where the figures of a public edition come from.</summary>
public enum EditionOrigin
{
    /// <summary>The council printed them in a paper of its own, which was imported and is shown as published.</summary>
    Imported,

    /// <summary>They were measured, protected and published here.</summary>
    Measured,
}
