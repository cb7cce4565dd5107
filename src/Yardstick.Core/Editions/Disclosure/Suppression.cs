namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What a public version does not show.</summary>
/// <param name="Suppressed">Figures that a symbol stands for, and those of <paramref name="Rounded"/>.</param>
/// <param name="Rounded">Those among them whose whole percentage is shown, without its counts.</param>
internal sealed record Suppression(
    IReadOnlyDictionary<FigureName, SuppressionReason> Suppressed,
    IReadOnlySet<FigureName> Rounded
)
{
    public bool Hides(FigureName name) => Suppressed.ContainsKey(name) && !Rounded.Contains(name);
}
