using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Clinics;

/// <summary>
/// Everything that the clinic of an area and month talks about, ready to be drawn. It names no child: the lists of children are asked for with a
/// purpose (<see cref="ClinicLists"/>).
/// </summary>
public sealed record Clinic
{
    public required ClinicArea Area { get; init; }

    public required string AuthorityName { get; init; }

    public required Month Month { get; init; }

    /// <summary>The day on which the month was frozen.</summary>
    public required DateOnly FrozenOn { get; init; }

    /// <summary>The day on which the current extract was cut: as at this day work is due and records are to be corrected.</summary>
    public required DateOnly ExtractDate { get; init; }

    /// <summary>In the order of the catalogue.</summary>
    public required IReadOnlyList<ClinicSection> Sections { get; init; }

    /// <summary>Figures that have been below the minimum for so many months that they are to be talked about; the longest first.</summary>
    public required IReadOnlyList<ClinicFigure> Concerns { get; init; }

    /// <summary>From how many months on.</summary>
    public required int MonthsOfConcern { get; init; }

    /// <summary>Why stock figures moved since the month before; those in which nothing moved are left out. From the current extract.</summary>
    public required IReadOnlyList<Bridge> Bridges { get; init; }

    /// <summary>What the sources of the records cannot say, and why: it is left out, not zero.</summary>
    public required IReadOnlyList<(string What, string Reason)> NotKnown { get; init; }

    public required IReadOnlyList<DueCount> Due { get; init; }

    /// <summary>The last day of the ten working days that are looked ahead to.</summary>
    public required DateOnly DueUntil { get; init; }

    /// <summary>How many children came from which team within ten working days of the month end.</summary>
    public required IReadOnlyList<TransferCount> Transfers { get; init; }

    public required ClinicCaseloads Caseloads { get; init; }

    /// <summary>Of the newest extract; empty when the store has seen one extract only.</summary>
    public required IReadOnlyList<ClinicLateRecording> LateRecording { get; init; }

    /// <summary>By worker where the reader may know workers, else in one line.</summary>
    public required IReadOnlyList<CorrectionCount> Corrections { get; init; }

    /// <summary>The reader may ask for the children of this area.</summary>
    public required bool MaySeeChildren { get; init; }

    /// <summary>The reader may note conversations and plans here.</summary>
    public required bool MayPlan { get; init; }
}

/// <summary>The figures of one section of the catalogue.</summary>
/// <param name="Figures">Those with cases in this month or the one before.</param>
/// <param name="WithoutCases">The others: nothing of the kind happened here.</param>
public sealed record ClinicSection(
    string Name,
    IReadOnlyList<ClinicFigure> Figures,
    IReadOnlyList<ClinicFigure> WithoutCases
);

/// <param name="Duty">In words.</param>
public sealed record DueCount(string Duty, int Overdue, int WithinTenDays);

public sealed record TransferCount(string FromTeam, int Children);

/// <summary>The workers of an area at the month end.</summary>
public sealed record ClinicCaseloads
{
    /// <summary>Those at or over the limit first, then by children; empty for a reader who may not know workers.</summary>
    public required IReadOnlyList<Caseload> Workers { get; init; }

    public required int Count { get; init; }

    public required int AtOrOverLimit { get; init; }

    public required long Children { get; init; }

    /// <summary>Children of one worker from which the caseload is over the limit.</summary>
    public required int Limit { get; init; }

    /// <summary>The same for newly qualified workers.</summary>
    public required int NewlyQualifiedLimit { get; init; }
}

/// <param name="Event">The table of the extract; <c>all</c> for all of them.</param>
/// <param name="MedianDays">Null for several areas together: a median cannot be recomputed from medians.</param>
/// <param name="LateShare">In per cent.</param>
public sealed record ClinicLateRecording(
    DateOnly FirstHeld,
    string Event,
    long Events,
    long Late,
    decimal LateShare,
    decimal? MedianDays
);

/// <param name="Worker">Null in the one line for all, and for children whom nobody leads for.</param>
public sealed record CorrectionCount(string? Worker, int Errors, int Warnings, int Resolved);
