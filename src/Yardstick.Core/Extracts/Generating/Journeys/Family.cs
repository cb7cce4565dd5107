namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Children who are referred, assessed and helped together.</summary>
/// <param name="Number">Digits that no other family of the authority has.</param>
internal sealed record Family(long Number, string Locality, Dice Dice, IReadOnlyList<Child> Children);
