using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published;

/// <summary>A report as a council published it. Each delivery has its own date, so one month can have several values in time order.</summary>
public sealed record PublishedEdition
{
    /// <summary>The DfE's three-digit number of the authority.</summary>
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    /// <summary>Printed name, unique within an authority.</summary>
    public required string Name { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>The month end that the edition reports.</summary>
    public required DateOnly DataTo { get; init; }

    /// <summary>For example <c>scrutiny panel</c>; a table may name another.</summary>
    public required string Audience { get; init; }

    public required DisplayRounding Rounding { get; init; }

    /// <summary>What the figures were measured from; null for an edition that was published and imported.</summary>
    public MeasuredFrom? Measured { get; init; }

    public Month Month => Month.Of(DataTo);
}

/// <summary>How the edition's printed figures were made from unrounded ones.</summary>
public enum DisplayRounding
{
    /// <summary>Half away from zero: the default.</summary>
    Round,

    /// <summary>Cut off: one published paper does (derived-figures: display).</summary>
    Truncate,
}

/// <summary>The extract behind the figures of a measured edition, and when they were frozen.</summary>
/// <param name="ExtractDate">The day on which the extract was cut.</param>
/// <param name="FrozenOn">UTC.</param>
public sealed record MeasuredFrom(string ExtractId, DateOnly ExtractDate, DateOnly FrozenOn);
