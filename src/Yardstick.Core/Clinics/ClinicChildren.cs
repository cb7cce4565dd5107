using Yardstick.Core.Children;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Clinics;

/// <summary>The children that a clinic is about, as one reader may see them: what is due for them, who came from elsewhere, what to correct.</summary>
public sealed record ClinicChildren
{
    public required ClinicArea Area { get; init; }

    /// <summary>The day on which the extract was cut: as at this day things are due.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Ten working days on.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>What is overdue first.</summary>
    public required IReadOnlyList<DueRow> Due { get; init; }

    /// <summary>Children whose lead team changed within ten working days of <see cref="AsAt"/>.</summary>
    public required IReadOnlyList<TransferRow> Transfers { get; init; }

    /// <summary>By worker, what is open first.</summary>
    public required IReadOnlyList<CorrectionRow> Corrections { get; init; }

    /// <summary>Rows of restricted records that are not shown to this reader.</summary>
    public required int NotShown { get; init; }
}

/// <param name="Duty">What is due, in words.</param>
/// <param name="DueOn">Null when nothing was ever recorded that a day could be counted from.</param>
/// <param name="DaysOver">0 for what is not overdue; null without a day.</param>
/// <param name="IsInherited">The child came from another team within the last ten working days.</param>
public sealed record DueRow(
    ShownChild Child,
    string Duty,
    bool IsOverdue,
    DateOnly? DueOn,
    DateOnly? LastEvent,
    int? DaysOver,
    string TeamName,
    bool IsInherited
);

public sealed record TransferRow(ShownChild Child, string FromTeam, string ToTeam);

/// <param name="Worker">The lead worker's identifier; null when nobody leads.</param>
/// <param name="Title">What the rule tests.</param>
/// <param name="Remedy">What to change in the case system.</param>
/// <param name="IsResolved">The extract before had it and this one has not: it was put right.</param>
public sealed record CorrectionRow(
    ShownChild Child,
    string? Worker,
    ExtractSeverity Severity,
    string Title,
    string Remedy,
    string Table,
    string Column,
    DateOnly FirstSeen,
    bool IsResolved
);
