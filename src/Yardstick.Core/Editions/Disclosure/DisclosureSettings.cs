namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What an authority holds for a small number (definitions 7, statistics: small numbers in public output).</summary>
public sealed record DisclosureSettings
{
    public static readonly DisclosureSettings Usual = new();

    /// <summary>Counts from 1 to this one are suppressed; 0 may be shown.</summary>
    public int LargestSmallCount { get; init; } = 5;

    /// <summary>A percentage or mean of fewer is suppressed.</summary>
    public int SmallestDenominator { get; init; } = 6;

    /// <summary>A percentage of more than so many may be shown whole and without its counts, where the proof holds all the same.</summary>
    public int WholePercentageAbove { get; init; } = 100;

    /// <summary>How many values, 0 left out, a suppressed count must at least leave open to a reader.</summary>
    public int ProtectionInterval => LargestSmallCount;

    public bool IsSmall(long count) => count >= 1 && count <= LargestSmallCount;

    /// <summary>True when a reader who knows that a count lies between the two still cannot tell enough of it.</summary>
    public bool IsWide(long least, long most) => most - Math.Max(least, 1) + 1 >= ProtectionInterval;
}
