namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>
/// Why an item is not for the public, with both references that papers give: the paragraph of Schedule 12A to the Local Government Act 1972,
/// and the council's own rule, which may be numbered otherwise.
/// </summary>
/// <param name="Paragraph">1 to 7 of Part 1 (England).</param>
/// <param name="CouncilRule">As the constitution numbers it.</param>
/// <param name="Interest">Why the public interest in keeping it closed outweighs that in opening it.</param>
public sealed record Exemption(int Paragraph, string CouncilRule, string Interest)
{
    private static readonly string[] Kinds =
    [
        "information about any individual",
        "information that is likely to reveal who an individual is",
        "financial or business affairs of a person or of the council",
        "consultations or negotiations about labour relations",
        "legal advice that could be kept confidential in court",
        "notices or orders that the council means to give or make under an enactment",
        "preventing, investigating or prosecuting crime",
    ];

    public static int Paragraphs => Kinds.Length;

    /// <summary>What the paragraph covers, in words.</summary>
    public string Kind => KindOf(Paragraph);

    public static string KindOf(int paragraph) => Kinds[paragraph - 1];

    /// <summary>Both references in one sentence.</summary>
    public string InWords() =>
        $"Exempt under paragraph {Paragraph} of Part 1 of Schedule 12A to the Local Government Act 1972 ({Kind}) and {CouncilRule}.";

    /// <exception cref="ScrutinyRefused">A reference or the public interest is missing.</exception>
    internal Exemption Checked() =>
        Paragraph < 1 || Paragraph > Paragraphs
            ? throw new ScrutinyRefused($"Schedule 12A has no paragraph {Paragraph}: give one of 1 to {Paragraphs}.")
            : this with
            {
                CouncilRule = ScrutinyRefused.Required(
                    CouncilRule,
                    "The council's own rule",
                    ScrutinyRefused.LongestName
                ),
                Interest = ScrutinyRefused.Required(Interest, "The public interest in keeping the item closed"),
            };
}
