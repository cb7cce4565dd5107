using Yardstick.Core.People;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Audits;

/// <summary>A round of audits, and how its children were chosen.</summary>
public sealed record AuditRound
{
    /// <summary>Unique in the store.</summary>
    public required long Number { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>End of the month behind whose figure the children stood.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Key of the figure; empty where the children were named.</summary>
    public required string Indicator { get; init; }

    /// <summary>The node whose children alone were looked at; null for the whole authority.</summary>
    public string? AreaId { get; init; }

    public required string Rule { get; init; }

    /// <summary>How many were asked for.</summary>
    public required int SampleSize { get; init; }

    public required long Seed { get; init; }

    /// <summary>How many children there were to choose from.</summary>
    public required long Behind { get; init; }

    public required string ExtractId { get; init; }

    public required string BegunBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime BegunAt { get; init; }

    public Month Month => Month.Of(PeriodEnd);

    /// <summary>Whether its children were named instead of drawn from a figure.</summary>
    public bool IsNamed => Rule == HyphenedWord.Of(SampleRule.Named);
}

/// <summary>A round that somebody wants to begin.</summary>
public sealed record RoundToBegin
{
    public required AuditKind Kind { get; init; }

    public required string? Title { get; init; }

    public required Month Month { get; init; }

    public required string? Indicator { get; init; }

    public string? AreaId { get; init; }

    public required SampleRule Rule { get; init; }

    /// <summary>Not looked at where everyone is taken.</summary>
    public int Size { get; init; }

    /// <summary>Null for one that is made up now.</summary>
    public long? Seed { get; init; }

    /// <summary>The children of a round whose rule is <see cref="SampleRule.Named"/>; not looked at otherwise.</summary>
    public IReadOnlyList<NamedChild> Children { get; init; } = [];
}

/// <summary>What a round found, in words; restricted, as it may lead to a child.</summary>
public sealed record AuditTheme(long Round, string Wording, string WrittenBy, DateTime WrittenAt);

/// <summary>How many audits somebody is expected to complete each month, from a day on.</summary>
public sealed record AuditExpectation(string Auditor, int EachMonth, DateOnly FromDate);
