using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Commentary;

namespace Yardstick.Core.Reports.Positions;

/// <summary>Position statements as blocks, for editions and the self-evaluation.</summary>
public static class PositionBlocks
{
    /// <summary>The parts of a statement, each under its heading; after the figures, whose they are.</summary>
    /// <param name="level">Of the headings of the parts.</param>
    /// <param name="anchor">Unique in the report; the anchors of the parts begin with it.</param>
    /// <param name="titleOf">The title of an indicator.</param>
    public static IEnumerable<Block> Of(
        PrintedPosition position,
        PositionParts texts,
        int level,
        string anchor,
        Func<string, string> titleOf
    )
    {
        if (position.CarriedFrom is { } from)
        {
            yield return new Block.Inset(NotLookedAt(from));
        }

        foreach (var (place, (title, text)) in texts.Titled.Index())
        {
            yield return new Block.Heading(
                level,
                title,
                string.Create(CultureInfo.InvariantCulture, $"{anchor}-{place + 1}")
            );
            foreach (var block in MarkdownBlocks.Of(text))
            {
                yield return block;
            }
        }

        if (Whose(position.Service, position.Spoken, position.Own.Contains, titleOf) is { } whose)
        {
            yield return new Block.Paragraph(whose);
        }
    }

    public static string NotLookedAt(Periods.Month since) =>
        $"The text was carried forward and has not been looked at since {since.ToWords()}; its figures are those of this month.";

    /// <summary>Whose the figures in a text are; null where it has none.</summary>
    /// <param name="spoken">Keys of the figures.</param>
    public static string? Whose(
        string service,
        IReadOnlyList<string> spoken,
        Func<string, bool> isOwn,
        Func<string, string> titleOf
    )
    {
        var own = Listed(spoken.Where(isOwn));
        var whole = Listed(spoken.Where(key => !isOwn(key)));
        return (own, whole) switch
        {
            ("", "") => null,
            (_, "") => $"All figures in the text are those of {service}: {own}.",
            ("", _) => $"All figures in the text are those of the {PositionFigures.WholeAuthority}: {whole}.",
            _ => $"Figures of {service}: {own}. Figures of the {PositionFigures.WholeAuthority}: {whole}.",
        };

        string Listed(IEnumerable<string> keys) => string.Join("; ", keys.Select(titleOf));
    }

    /// <summary>The title of an indicator by its key, else the key.</summary>
    public static Func<string, string> Titles(Func<string, Indicator?> find) => key => find(key)?.Title ?? key;
}
