namespace Yardstick.Core.Extracts.Generating.Journeys;

// What happened to a child. Every end is known to the story, though the day of the extract may not know it yet; ends are exclusive and
// DateOnly.MaxValue when the story stopped before them.

internal enum ContactOutcome
{
    NoFurtherAction,
    Advice,
    EarlyHelp,
    Referral,
    KnownCase,
}

/// <param name="RecordedOn">The day from which extracts know of it.</param>
internal sealed record Contact(string Id, DateOnly Day, string Source, ContactOutcome Outcome, DateOnly RecordedOn);

/// <summary>A referral and the case that it opened.</summary>
internal sealed record Referral(string Id, DateOnly Day, string Source, string Need, bool NoFurtherAction)
{
    public DateOnly Closed { get; set; } = DateOnly.MaxValue;

    public string Reason { get; set; } = "";
}

internal sealed record Assessment(string Id, Referral Case, DateOnly Start, DateOnly Authorised)
{
    public bool StartRecorded { get; init; } = true;

    public bool NoFurtherAction { get; set; }

    public string Function { get; init; } = TeamFunction.Assessment;
}

internal sealed record StrategyDiscussion(string Id, Referral Case, DateOnly Day, string? EnquiryId);

internal sealed record Enquiry(
    string Id,
    Referral Case,
    DateOnly Start,
    DateOnly End,
    bool ToConference,
    bool NoFurtherAction
);

internal sealed record Conference(string Id, Referral Case, Enquiry? Enquiry, DateOnly Day, bool TransferIn)
{
    public DateOnly? Target { get; init; }

    public ProtectionPlan? Plan { get; set; }
}

/// <param name="Temporary">The plan of another authority whose child stays here for the time being.</param>
internal sealed record ProtectionPlan(
    string Id,
    Referral Case,
    DateOnly Start,
    DateOnly End,
    string Category,
    bool Temporary
)
{
    public DateOnly End { get; set; } = End;

    public Conference? Conference { get; init; }

    public string? LaterCategory { get; init; }
}

internal sealed record InNeedPlan(string Id, Referral Case, DateOnly Start, DateOnly End);

internal sealed record EarlyHelp(string ReferralId, DateOnly Referred)
{
    public required string AssessmentId { get; init; }

    public required DateOnly AssessmentStart { get; init; }

    public required DateOnly AssessmentEnd { get; init; }

    public required string EpisodeId { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required string Reason { get; init; }

    public required string EndReason { get; init; }
}

/// <summary>The time in which the lead worker comes from teams of one function.</summary>
internal sealed record Lead(string Function, DateOnly From)
{
    public DateOnly Until { get; set; } = DateOnly.MaxValue;
}
