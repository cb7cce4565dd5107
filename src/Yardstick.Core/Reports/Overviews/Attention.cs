using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>Why something calls for attention, the most urgent first: signals, then red, then promises due, then what is nearly met.</summary>
public enum Attention
{
    /// <summary>A sign of real change for the worse.</summary>
    GettingWorse,

    /// <summary>A sign of real change where neither direction is better: its cause is worth knowing.</summary>
    Changed,

    /// <summary>The target is missed by more than its tolerance.</summary>
    Red,

    /// <summary>Something that was promised is due, or overdue.</summary>
    PromiseDue,

    /// <summary>The target is missed within its tolerance.</summary>
    Amber,
}

public static class AttentionWords
{
    /// <summary>Null when nothing calls for attention.</summary>
    public static Attention? Of(Assessment assessment) =>
        assessment.Variation.Is(Variation.Concerning) ? Attention.GettingWorse
        : assessment.Variation.Is(Variation.Neutral) ? Attention.Changed
        : assessment.Rag.Is(Rag.Red) ? Attention.Red
        : assessment.Rag.Is(Rag.Amber) ? Attention.Amber
        : null;

    public static string Heading(Attention why) =>
        why switch
        {
            Attention.GettingWorse => "Signs of real change for the worse",
            Attention.Changed => "Signs of real change, neither better nor worse",
            Attention.Red => "Targets clearly missed (red)",
            Attention.PromiseDue => "Promises due",
            _ => "Targets narrowly missed (amber)",
        };

    /// <summary>In a sentence.</summary>
    public static string InSentence(Attention why) =>
        why switch
        {
            Attention.GettingWorse => "a sign of real change for the worse",
            Attention.Changed => "a sign of real change",
            Attention.Red => "red",
            Attention.PromiseDue => "a promise",
            _ => "amber",
        };

    /// <summary>The word of files: <c>signal-worse</c>.</summary>
    public static string Key(Attention why) =>
        why switch
        {
            Attention.GettingWorse => "signal-worse",
            Attention.Changed => "signal",
            Attention.Red => "red",
            Attention.PromiseDue => "promise-due",
            _ => "amber",
        };
}
