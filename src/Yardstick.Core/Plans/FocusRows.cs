namespace Yardstick.Core.Plans;

/// <summary>A version as the store keeps it: the indicators in one text.</summary>
internal sealed record FocusVersionRow
{
    public required int FocusId { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public int? PlanId { get; init; }

    public int? StrandId { get; init; }

    public string? AreaId { get; init; }

    public required string Indicators { get; init; }

    public required string Response { get; init; }

    public required string LeadRole { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ClosingReason { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTime ChangedAt { get; init; }

    public FocusVersion Kept() =>
        new()
        {
            Version = Version,
            Title = Title,
            PlanId = PlanId,
            StrandId = StrandId,
            AreaId = AreaId,
            Indicators = Indicators.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Response = Response,
            LeadRole = LeadRole,
            OpenedOn = OpenedOn,
            ClosedOn = ClosedOn,
            ClosingReason = ClosingReason,
            ChangedBy = ChangedBy,
            ChangedAt = ChangedAt,
        };
}

internal sealed record FocusUpdateRow
{
    public required int FocusId { get; init; }

    public required int Number { get; init; }

    public required DateOnly SaidOn { get; init; }

    public required string Wording { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTime WrittenAt { get; init; }

    public FocusUpdate Kept() => new(Number, SaidOn, Wording, WrittenBy, WrittenAt);
}

internal sealed record FocusSignOffRow
{
    public required int FocusId { get; init; }

    public required int Number { get; init; }

    public required int Version { get; init; }

    public required int LastUpdate { get; init; }

    public required string Role { get; init; }

    public string? Confirmed { get; init; }

    public required string SignedBy { get; init; }

    public required DateTime SignedAt { get; init; }

    public FocusSignOff Kept() => new(Number, Version, LastUpdate, Role, Confirmed, SignedBy, SignedAt);
}
