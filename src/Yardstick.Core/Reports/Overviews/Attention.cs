using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Statements;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>A figure that calls for attention, why it does, and what it supports saying.</summary>
public sealed record AttentionFigure(Attention Why, SpokenFigure Figure);

/// <summary>Why a figure calls for attention, the most urgent first.</summary>
public enum Attention
{
    /// <summary>A sign of real change for the worse.</summary>
    GettingWorse,

    /// <summary>The target is missed by more than its tolerance.</summary>
    Red,

    /// <summary>A sign of real change where neither direction is better: its cause is worth knowing.</summary>
    Changed,

    /// <summary>The target is missed within its tolerance.</summary>
    Amber,
}

public static class AttentionWords
{
    /// <summary>Null when nothing calls for attention.</summary>
    public static Attention? Of(Assessment assessment) =>
        assessment.Variation.Is(Variation.Concerning) ? Attention.GettingWorse
        : assessment.Rag.Is(Rag.Red) ? Attention.Red
        : assessment.Variation.Is(Variation.Neutral) ? Attention.Changed
        : assessment.Rag.Is(Rag.Amber) ? Attention.Amber
        : null;

    public static string Heading(Attention why) =>
        why switch
        {
            Attention.GettingWorse => "Signs of real change for the worse",
            Attention.Red => "Targets clearly missed (red)",
            Attention.Changed => "Signs of real change, neither better nor worse",
            _ => "Targets narrowly missed (amber)",
        };
}
