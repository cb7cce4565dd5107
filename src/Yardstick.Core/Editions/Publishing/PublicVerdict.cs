namespace Yardstick.Core.Editions.Publishing;

/// <summary>Whether an edition may be read by everyone: small numbers are protected, and it was proved that nobody can work them out.</summary>
/// <param name="Holds">Only then can the edition be approved.</param>
/// <param name="Reasons">Why it does not hold, each with the remedy.</param>
public sealed record PublicVerdict(bool Holds, IReadOnlyList<string> Reasons);
