using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Editions;

/// <summary>The frozen figures that a measured edition is made of.</summary>
public sealed record MeasuredMonth
{
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    /// <summary>The month that the edition reports.</summary>
    public required Month Month { get; init; }

    public required MeasuredFrom From { get; init; }

    /// <summary>Those of the authority.</summary>
    public required Targets Targets { get; init; }

    /// <summary>Indicators that are not live in the month, with the reason in the middle of a sentence: no figure of them is shown.</summary>
    public IReadOnlyDictionary<string, string> NotReported { get; init; } = new Dictionary<string, string>();

    /// <summary>Figures of the whole authority, for the month and the ones before it that are frozen.</summary>
    public required IReadOnlyList<Observation> Authority { get; init; }

    /// <summary>Figures of the month for every team, and for the children without one.</summary>
    public required IReadOnlyList<Observation> Teams { get; init; }

    /// <summary>Names of the teams, by id, as they were in that month.</summary>
    public required IReadOnlyDictionary<string, string> TeamNames { get; init; }
}
