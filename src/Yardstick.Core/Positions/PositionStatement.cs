using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Positions;

/// <summary>A service's own account of a month, with all that was ever saved of it.</summary>
public sealed record PositionStatement
{
    public required string AuthorityCode { get; init; }

    /// <summary>Id of the service in the organisation tree.</summary>
    public required string ServiceId { get; init; }

    public required Month Month { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<PositionVersion> Versions { get; init; }

    /// <summary>The newest version; null before anything was saved.</summary>
    public PositionVersion? Current => Versions is [.., var newest] ? newest : null;

    /// <summary>What is printed: the newest version that was approved, whatever was written since.</summary>
    public PositionVersion? Approved => Versions.LastOrDefault(version => version.Standing is Standing.Approved);

    /// <summary>What the next step is based on; 0 before anything was saved.</summary>
    public int Number => Current?.Number ?? 0;

    public PositionVersion? Version(int number) => Versions.FirstOrDefault(version => version.Number == number);
}

/// <summary>One state of a statement. Rows are added for each save and each decision, and never changed.</summary>
public sealed record PositionVersion
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>As written, with tokens.</summary>
    public required PositionParts Wording { get; init; }

    /// <summary>With the figures as they were when it was approved; null before.</summary>
    public PositionParts? Shown { get; init; }

    /// <summary>Keys of the figures in the text that are the service's own; all others are the whole authority's.</summary>
    public IReadOnlyList<string> OwnFigures { get; init; } = [];

    /// <summary>The month that the text comes from while nobody has written it anew since; null otherwise.</summary>
    public Month? CarriedFrom { get; init; }

    /// <summary>Whether its approver has said that everyone may read it.</summary>
    public bool IsForPublication { get; init; }

    /// <summary>E-mail address of who wrote the wording.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>Who submitted, returned or approved; null for a draft.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Why it was returned.</summary>
    public string? Reason { get; init; }

    /// <summary>Keys of the figures that its tokens name, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Spoken => Wording.Spoken;
}
