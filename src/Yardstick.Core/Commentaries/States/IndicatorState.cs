using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.States;

/// <summary>
/// An indicator whose figure must not be judged yet: why, who answers for it, and by when the panel was promised an answer. While it holds, the
/// value is marked and its rating, direction and signals are withheld.
/// </summary>
public sealed record IndicatorState
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public required string AuthorityCode { get; init; }

    public required string Id { get; init; }

    /// <summary>Key of the catalogue.</summary>
    public required string Indicator { get; init; }

    public required StateKind Kind { get; init; }

    /// <summary>What is in doubt, in words that the panel may read.</summary>
    public required string Cause { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string ResponsibleRole { get; init; }

    /// <summary>The day by which the panel was promised an answer.</summary>
    public required DateOnly PromisedOn { get; init; }

    /// <summary>The first month whose figure is in doubt.</summary>
    public required Month FromMonth { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SetAt { get; init; }

    public required string SetBy { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    public bool Holds => EndedAt is null;

    /// <summary>Whether the figure of a month is marked and not judged.</summary>
    public bool Covers(Month month) => Holds && month >= FromMonth;

    /// <summary>True when the promised day is over and no answer was given.</summary>
    public bool IsOverdue(DateOnly today) => Holds && PromisedOn < today;

    /// <summary><c>under review: cause (answer promised to the panel by 31 January 2023; responsible: role)</c>.</summary>
    public Withholding AsWithholding() =>
        new(
            StateWords.Of(Kind),
            $"{StateWords.Of(Kind)}: {Cause.TrimEnd('.')} (answer promised to the panel by {PromisedOn.ToString("d MMMM yyyy", English)}; responsible: {ResponsibleRole})"
        );
}

/// <summary>Closed union of the marks that the papers print.</summary>
public enum StateKind
{
    /// <summary>The values need validating.</summary>
    UnderReview,

    /// <summary>TBC: the value or its target is still to be confirmed.</summary>
    ToBeConfirmed,

    /// <summary>The data do not support the figure yet.</summary>
    UnderDevelopment,
}

/// <summary>A state as it is printed beside a value.</summary>
public static class StateWords
{
    public static string Of(StateKind kind) =>
        kind switch
        {
            StateKind.UnderReview => "under review",
            StateKind.ToBeConfirmed => "to be confirmed",
            _ => "under development",
        };
}
