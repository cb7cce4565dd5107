using Yardstick.Core.Periods;

namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>Where an indicator stands for an authority. One of the catalogue that has no such record is live.</summary>
public sealed record IndicatorLife
{
    /// <summary>Its key; the catalogue has it once it is built.</summary>
    public required string Indicator { get; init; }

    public required int Version { get; init; }

    public required LifeStage Stage { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is to show.</summary>
    public required string Shows { get; init; }

    public required string Why { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>The day by which it is to be live; null while none is agreed.</summary>
    public DateOnly? PlannedFor { get; init; }

    /// <summary>The day for which it was planned first; null where none was.</summary>
    public DateOnly? PlannedFirst { get; init; }

    /// <summary>The day from which it is live, or retired; null before.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Key of the indicator that takes its place.</summary>
    public string? Successor { get; init; }

    /// <summary>Why the day was moved, or why it was retired.</summary>
    public string? Note { get; init; }

    public bool IsComing => Stage is LifeStage.Proposed or LifeStage.UnderDevelopment;

    /// <summary>Whether it comes later than was said first, or was to be there already.</summary>
    public bool IsDelayed(DateOnly day) =>
        IsComing && PlannedFor is { } planned && (planned < day || planned > PlannedFirst);

    /// <summary>Why editions of a month do not report it, in the middle of a sentence; null where they do. Never 0 in the place of a figure.</summary>
    /// <param name="dated">A day in words.</param>
    /// <param name="titleOf">The title of an indicator.</param>
    public string? WhyNotReported(Month month, Func<DateOnly, string> dated, Func<string, string> titleOf) =>
        Stage switch
        {
            LifeStage.Live => EffectiveOn > month.LastDay ? $"not reported before {dated(EffectiveOn.Value)}" : null,
            LifeStage.Retired => EffectiveOn <= month.LastDay
                ? $"retired from {dated(EffectiveOn.Value)}{(Successor is { } key ? $" and replaced by: {titleOf(key)}" : "")}"
                : null,
            _ =>
                $"{LifeStages.InWords(Stage)} and not reported yet{(PlannedFor is { } planned ? $", planned for {dated(planned)}" : "")}",
        };
}

public enum LifeStage
{
    /// <summary>Suggested; nobody works on it yet.</summary>
    Proposed,

    /// <summary>It comes on a day.</summary>
    UnderDevelopment,

    Live,

    /// <summary>In history alone.</summary>
    Retired,
}

/// <summary>A stage as it is printed.</summary>
public static class LifeStages
{
    public static string InWords(LifeStage stage) =>
        stage switch
        {
            LifeStage.Proposed => "proposed",
            LifeStage.UnderDevelopment => "under development",
            LifeStage.Live => "live",
            _ => "retired",
        };
}

/// <summary>What a person says of an indicator that is to come.</summary>
public sealed record IndicatorToDevelop
{
    public required string? Indicator { get; init; }

    /// <summary>Null for the title of the catalogue, or the one that it had.</summary>
    public string? Title { get; init; }

    public string? Shows { get; init; }

    public string? Why { get; init; }

    public required string? OwnerRole { get; init; }

    /// <summary>Null only for one that is proposed.</summary>
    public DateOnly? PlannedFor { get; init; }

    /// <summary>Why the day was moved; needed when it was.</summary>
    public string? Note { get; init; }
}
