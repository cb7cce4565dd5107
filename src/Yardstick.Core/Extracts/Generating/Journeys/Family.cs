namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Children who are referred, assessed and helped together.</summary>
/// <param name="Number">Digits that no other family of the authority has.</param>
internal sealed record Family(long Number, string Locality, Dice Dice, IReadOnlyList<Child> Children)
{
    /// <summary>Dice for a stage that begins on a day with these children.</summary>
    public Dice DiceFor(string stage, DateOnly day, IReadOnlyList<Child> children) =>
        Dice.Fork(stage).Fork(day.DayNumber).Fork(children[0].Number);
}
