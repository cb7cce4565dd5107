using Yardstick.Core.Commentaries;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Overviews;

namespace Yardstick.Core.Reports.Bulletins;

/// <summary>What a bulletin is made of: a public edition and nothing that stands outside it, but for the day of the next meeting.</summary>
public sealed record BulletinMaterial
{
    public required string Authority { get; init; }

    /// <summary>Of the edition.</summary>
    public required string Title { get; init; }

    /// <summary>The permanent address of the edition.</summary>
    public required string Address { get; init; }

    public required Month Month { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>The role that answers questions.</summary>
    public required string Contact { get; init; }

    public required Overview Overview { get; init; }

    /// <summary>The approved texts of the edition, with the actions that stand in it.</summary>
    public required IReadOnlyList<PrintedCommentary> Commentaries { get; init; }

    /// <summary>The first meeting on or after the day of publication; null when none is known.</summary>
    public NextMeeting? Meeting { get; init; }
}

/// <param name="Panel">Its name.</param>
/// <param name="Where">Time and place, where they are known.</param>
public sealed record NextMeeting(string Panel, DateOnly MeetsOn, string? Where);
