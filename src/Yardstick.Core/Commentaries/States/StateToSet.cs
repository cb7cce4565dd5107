using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.States;

/// <summary>What a person says when an indicator is put under review, to be confirmed or under development.</summary>
/// <param name="From">The first month whose figure is in doubt.</param>
public sealed record StateToSet(
    string AuthorityCode,
    string Indicator,
    StateKind Kind,
    string? Cause,
    string? ResponsibleRole,
    DateOnly PromisedOn,
    Month From
);
