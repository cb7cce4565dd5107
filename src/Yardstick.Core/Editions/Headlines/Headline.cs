using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Headlines;

/// <summary>One line of the first page: what a figure says, bound to the figure and leading to its section.</summary>
/// <param name="Indicator">Key of the figure that it is about.</param>
/// <param name="Month">Of the figure.</param>
/// <param name="Wording">One sentence with tokens, as commentary has them: <c>{{key}}</c>.</param>
public sealed record Headline(string Indicator, Month Month, HeadlineTone Tone, string Wording);

/// <summary>What a headline says of the service. It is printed in words.</summary>
public enum HeadlineTone
{
    Good,
    Bad,

    /// <summary>A change whose cause is worth knowing, neither good nor bad.</summary>
    Change,
}

public static class HeadlineTones
{
    public static string InWords(HeadlineTone tone) =>
        tone switch
        {
            HeadlineTone.Good => "Going well",
            HeadlineTone.Bad => "Needs attention",
            _ => "A change",
        };
}
