using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What stands in data in place of a number, as in the national statistics.</summary>
/// <param name="Letter">As it is typed.</param>
/// <param name="Meaning">As pages explain it.</param>
public sealed record DataSymbol(string Letter, string Meaning)
{
    public static readonly DataSymbol Confidential = new(
        "c",
        "suppressed: a small number, or one from which a small one could be worked out"
    );

    public static readonly DataSymbol NotAvailable = new("x", "not available");

    public static readonly DataSymbol NotApplicable = new("z", "not applicable: there were no cases");

    public static readonly DataSymbol LowReliability = new("u", "low reliability: so few cases that chance decides");

    public static readonly DataSymbol RoundsToNought = new("k", "more than 0, but rounds to 0");

    /// <summary>In the order in which they are explained.</summary>
    public static readonly IReadOnlyList<DataSymbol> All =
    [
        Confidential,
        NotAvailable,
        NotApplicable,
        LowReliability,
        RoundsToNought,
    ];

    /// <summary>What is typed for a figure whose number is not; null for one that is shown.</summary>
    public static DataSymbol? Of(PublishedValue value) =>
        value switch
        {
            { State: PublishedValueState.Suppressed } => Confidential,
            { State: PublishedValueState.Known } => null,
            { Denominator: 0 } => NotApplicable,
            _ => NotAvailable,
        };
}
