namespace Yardstick.Core.Plans;

/// <summary>
/// An area of focus: figures that the leadership looks at until they are right, what the service does about them, and what was said since. All of
/// its versions are there; what readers of an edition see is what was signed off last.
/// </summary>
public sealed record FocusArea
{
    public required string AuthorityCode { get; init; }

    /// <summary>Counted in the authority, from 1.</summary>
    public required int FocusId { get; init; }

    /// <summary>Oldest first; at least one.</summary>
    public required IReadOnlyList<FocusVersion> Versions { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<FocusUpdate> Updates { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<FocusSignOff> SignOffs { get; init; }

    public FocusVersion Current => Versions[^1];

    public bool IsOpen => Current.ClosedOn is null;

    public FocusSignOff? LastSignOff => SignOffs.Count > 0 ? SignOffs[^1] : null;

    /// <summary>Words of it that nobody has signed off: editions print what was signed off before, or nothing.</summary>
    public bool AwaitsSignOff =>
        IsOpen && (LastSignOff is not { } last || last.Version < Current.Version || last.LastUpdate < Updates.Count);

    /// <summary>Whether somebody wrote words that the next sign-off is about.</summary>
    public bool IsWrittenBy(string person) =>
        Versions
            .Where(version => version.Version > (LastSignOff?.Version ?? 0))
            .Select(version => version.ChangedBy)
            .Concat(
                Updates
                    .Where(update => update.Number > (LastSignOff?.LastUpdate ?? 0))
                    .Select(update => update.WrittenBy)
            )
            .Contains(person, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a focus of the clinic of an area: of the whole authority, or of the area or one above it.</summary>
    /// <param name="isBelow">Whether a node stands at or below another.</param>
    public bool IsFocusOf(string areaId, Func<string, string, bool> isBelow) =>
        Current.AreaId is not { } own || isBelow(areaId, own);
}

/// <summary>An area of focus as somebody wrote it.</summary>
public sealed record FocusVersion
{
    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The plan that it is part of; null when it stands alone.</summary>
    public int? PlanId { get; init; }

    /// <summary>The strand of the plan; null for the plan as a whole.</summary>
    public int? StrandId { get; init; }

    /// <summary>Id of a node of the organisation tree; null for the whole authority.</summary>
    public string? AreaId { get; init; }

    /// <summary>Keys of the catalogue; at least one.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>What the service does about it, with figures as tokens.</summary>
    public required string Response { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string LeadRole { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>Null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    public string? ClosingReason { get; init; }

    public required string ChangedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; init; }
}

/// <summary>What was said of an area of focus on a day, with figures as tokens; it stays as it was said.</summary>
/// <param name="Number">From 1.</param>
/// <param name="WrittenAt">UTC.</param>
public sealed record FocusUpdate(int Number, DateOnly SaidOn, string Wording, string WrittenBy, DateTime WrittenAt);

/// <summary>The leadership stands behind a version and the updates to it.</summary>
/// <param name="LastUpdate">Number of the last update that it is about; 0 for none.</param>
/// <param name="Role">In words, as it is printed: <c>Director</c>.</param>
/// <param name="Confirmed">Typed numbers that the figures do not bear out and that were confirmed; null for none.</param>
/// <param name="SignedAt">UTC.</param>
public sealed record FocusSignOff(
    int Number,
    int Version,
    int LastUpdate,
    string Role,
    string? Confirmed,
    string SignedBy,
    DateTime SignedAt
);

/// <summary>What a person says of an area of focus that is opened or changed.</summary>
public sealed record FocusToKeep
{
    public required string? Title { get; init; }

    public int? PlanId { get; init; }

    public int? StrandId { get; init; }

    public string? AreaId { get; init; }

    public required IReadOnlyList<string> Indicators { get; init; }

    public required string? Response { get; init; }

    public required string? LeadRole { get; init; }

    /// <summary>Null for today, or for the day on which it was opened.</summary>
    public DateOnly? OpenedOn { get; init; }
}
