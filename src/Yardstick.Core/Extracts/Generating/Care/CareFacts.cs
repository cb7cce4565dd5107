using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

// Ends are exclusive.

/// <summary>A time of being looked after, from its first day to the reason for which it ended.</summary>
internal sealed record CarePeriod(string Id, Referral Case, DateOnly Start, DateOnly End, string EndReason)
{
    public required IReadOnlyList<LegalSpan> LegalStatuses { get; init; }

    public required IReadOnlyList<Placement> Placements { get; init; }

    public required IReadOnlyList<CareEpisode> Episodes { get; init; }

    public Proceeding? Proceeding { get; init; }

    public AdoptionPath? Adoption { get; init; }

    /// <summary>Short breaks of a child who lives at home (V3 and V4): not counted as looked after.</summary>
    public bool IsShortBreak => LegalStatuses.All(status => status.Code is "V3" or "V4");

    public string? StatusOn(DateOnly day) =>
        LegalStatuses.FirstOrDefault(span => span.Start <= day && span.End > day)?.Code;

    public bool Holds(DateOnly day) => Start <= day && End > day;
}

internal sealed record LegalSpan(string Id, string Code, DateOnly Start, DateOnly End);

/// <param name="Distance">Miles from home; null for a child without one.</param>
internal sealed record Placement(
    string Id,
    string Type,
    string Provider,
    string Urn,
    string Postcode,
    DateOnly Start,
    DateOnly End
)
{
    public decimal? Distance { get; init; }

    public string? LocalCode { get; init; }

    /// <summary>The same carers as in the placement before, under another code.</summary>
    public bool KeepsCarers { get; init; }

    /// <summary>T0 to T4: the placement before goes on meanwhile.</summary>
    public bool IsTemporary => Type[0] == 'T';
}

internal sealed record CareEpisode(
    string Id,
    DateOnly Start,
    DateOnly End,
    string StartReason,
    string EndReason,
    Placement Placement
);

/// <param name="CaseId">One for the brothers and sisters before the court together.</param>
internal sealed record Proceeding(string CaseId, DateOnly Issued, DateOnly FinalOrder);

internal sealed record AdoptionPath(
    DateOnly Decided,
    DateOnly PlacementOrder,
    DateOnly Matched,
    DateOnly Placed,
    DateOnly Adopted
);
