using System.Text.Json.Serialization;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Scrutiny.Meetings;

/// <summary>A date on which a panel meets, or met. One that was moved keeps its number and its first date.</summary>
public sealed record Meeting
{
    public required string AuthorityCode { get; init; }

    /// <summary>Counted in the authority: part of addresses.</summary>
    public required int MeetingId { get; init; }

    public required string PanelId { get; init; }

    public required DateOnly MeetsOn { get; init; }

    public required DateOnly FirstPlannedOn { get; init; }

    /// <summary>As printed: <c>5.30 pm</c>.</summary>
    public required string BeginsAt { get; init; }

    public required string Place { get; init; }

    public required MeetingKind Kind { get; init; }

    public required MeetingStanding Standing { get; init; }

    /// <summary>The month end of the figures that the panel has before it; null when it looks at none.</summary>
    public DateOnly? FiguresTo { get; init; }

    [JsonIgnore]
    public Month? Month => FiguresTo is { } end ? Periods.Month.Of(end) : null;

    public bool IsRescheduled => MeetsOn != FirstPlannedOn;

    public bool IsHeld => Standing == MeetingStanding.Held;

    /// <summary>Still to come: neither held nor cancelled.</summary>
    public bool IsToCome => Standing == MeetingStanding.Planned;
}

public enum MeetingKind
{
    Formal,

    /// <summary>Without quorum and without resolutions; what it is told of recommendations counts all the same.</summary>
    Informal,
}

public enum MeetingStanding
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>What a person says when a meeting is put into the programme.</summary>
public sealed record MeetingToPlan
{
    public required string AuthorityCode { get; init; }

    public required string PanelId { get; init; }

    public required DateOnly MeetsOn { get; init; }

    public string? BeginsAt { get; init; }

    public string? Place { get; init; }

    public MeetingKind Kind { get; init; }

    public Month? Month { get; init; }
}
