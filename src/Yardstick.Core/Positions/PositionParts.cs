using System.Text.Json.Serialization;
using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Positions;

/// <summary>The four parts of a position statement, as Markdown with or without its figures.</summary>
/// <param name="Figures">What the figures of the service say.</param>
/// <param name="Strengths">What works well.</param>
/// <param name="Concerns">What does not.</param>
/// <param name="Plans">What is done about it.</param>
public sealed record PositionParts(string Figures, string Strengths, string Concerns, string Plans)
{
    /// <summary>Titles in the order in which the parts are printed; also how messages name them.</summary>
    public static readonly IReadOnlyList<string> Titles = ["Figures", "Strengths", "Concerns", "Plans"];

    private const int LongestPart = 6000;

    public static PositionParts Empty { get; } = new("", "", "", "");

    /// <summary>In the order of <see cref="Titles"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Texts => [Figures, Strengths, Concerns, Plans];

    [JsonIgnore]
    public IEnumerable<(string Title, string Text)> Titled => Titles.Zip(Texts);

    /// <summary>Keys of the figures that the tokens name, each once, in the order of the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Spoken =>
        [
            .. Texts
                .SelectMany(text => FigureToken.In(text).Tokens)
                .Select(token => token.Indicator)
                .Distinct(StringComparer.Ordinal),
        ];

    [JsonIgnore]
    public bool IsEmpty => Texts.All(text => text.Length == 0);

    /// <param name="texts">In the order of <see cref="Titles"/>.</param>
    public static PositionParts Of(IReadOnlyList<string> texts) => new(texts[0], texts[1], texts[2], texts[3]);

    public PositionParts Each(Func<string, string> change) => Of([.. Texts.Select(change)]);

    /// <summary>The parts as they are kept: trimmed, with the line ends of one system.</summary>
    /// <exception cref="PositionRefused">All are empty, or one is too long.</exception>
    internal PositionParts Tidied()
    {
        var tidy = Each(text => text.ReplaceLineEndings("\n").Trim());
        foreach (var (title, text) in tidy.Titled.Where(part => part.Text.Length > LongestPart))
        {
            throw new PositionRefused($"{title}: {text.Length} characters; write at most {LongestPart}.", title);
        }

        return tidy.IsEmpty
            ? throw new PositionRefused("Nothing is written yet: write one of the parts.", Titles[0])
            : tidy;
    }

    /// <exception cref="PositionRefused">A part is empty.</exception>
    internal void RefuseGaps()
    {
        foreach (var (title, _) in Titled.Where(part => part.Text.Length == 0))
        {
            throw new PositionRefused($"{title} is empty: write it, or write that there is nothing to say.", title);
        }
    }
}
