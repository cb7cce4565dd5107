using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>The symbols that stand where a number cannot, as in official statistics of England.</summary>
public sealed record OpenDataSymbol(string Symbol, string Name, string Meaning)
{
    public const string Confidential = "c";
    public const string NotAvailable = "x";
    public const string NotApplicable = "z";
    public const string Unreliable = "u";
    public const string RoundsToZero = "k";

    public static IReadOnlyList<OpenDataSymbol> All { get; } =
    [
        new(
            Confidential,
            "confidential",
            "A small number, or one that would give a small number away. It is hidden so that no child can be recognised."
        ),
        new(NotAvailable, "not available", "The figure is not known, or the edition does not print it. Never nought."),
        new(NotApplicable, "not applicable", "There was nothing to count, such as a share of no cases."),
        new(Unreliable, "low reliability", "The figure was withdrawn while it is under review."),
        new(RoundsToZero, "rounds to 0", "More than nought, but the printed number rounds to 0."),
    ];

    /// <summary>The symbol of a value that is not known.</summary>
    public static string Of(PublishedValue value) =>
        value switch
        {
            { State: PublishedValueState.Suppressed } or { Printed: Confidential } => Confidential,
            { State: PublishedValueState.UnderReview } => Unreliable,
            { Reason: Ratio.NoCases } => NotApplicable,
            _ => NotAvailable,
        };

    /// <summary>True when something was counted and the displayed number shows nothing of it.</summary>
    public static bool HidesCount(decimal displayed, decimal? value, decimal? numerator) =>
        displayed == 0 && (value > 0 || numerator > 0);
}
