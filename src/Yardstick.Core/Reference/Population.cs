namespace Yardstick.Core.Reference;

/// <summary>How many people aged 0 to 17 lived in an authority on 30 June of a year; unborn children are never in it.</summary>
public sealed record Population
{
    public required string AuthorityCode { get; init; }

    public required int MidYear { get; init; }

    public required int Children { get; init; }

    /// <summary>Publisher and edition, printed beside every rate.</summary>
    public required string Source { get; init; }

    /// <summary>Day on which a first estimate for this mid-year was published.</summary>
    public required DateOnly FirstPublishedOn { get; init; }

    /// <summary>Since when the value held is the official one; null when it is the first published.</summary>
    public required DateOnly? RevisedOn { get; init; }

    public DateOnly Date => new(MidYear, 6, 30);

    /// <summary>Whether papers of that day were made with an earlier edition of this mid-year, so that their rates may not be reproduced.</summary>
    public bool WasRevisedAfter(DateOnly day) => RevisedOn > day;
}
