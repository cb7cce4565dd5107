using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Commentary;

/// <summary>What was approved to be said of indicators, and the actions that are open on them, as blocks for pages and documents.</summary>
public static class CommentaryBlocks
{
    /// <summary>The commentary of a section: each text once, under the titles of the indicators that it serves there.</summary>
    /// <param name="titleOf">Titles by key.</param>
    public static IEnumerable<Block> OfSection(
        IReadOnlyCollection<string> indicators,
        IReadOnlyList<PrintedCommentary> commentaries,
        Func<string, string> titleOf
    ) =>
        commentaries
            .Where(commentary => commentary.Indicators.Any(indicators.Contains))
            .SelectMany(commentary =>
                Of(commentary)
                    .Prepend(
                        new Block.Paragraph([
                            new Span(
                                string.Join("; ", commentary.Indicators.Where(indicators.Contains).Select(titleOf)),
                                Strong: true
                            ),
                        ])
                    )
            );

    public static IEnumerable<Block> Of(PrintedCommentary commentary)
    {
        var text = MarkdownBlocks.Of(commentary.Text);
        return commentary.Actions.Count == 0
            ? text
            : [.. text, new Block.Paragraph("Open actions:"), Block.BulletList.Of(commentary.Actions.Select(Words))];
    }

    /// <summary><c>Look at each child (Head of safeguarding, by 25 August 2023)</c>.</summary>
    private static string Words(AgreedAction action) =>
        $"{(action.Kind == ActionKind.Analysis ? "Analysis: " : "")}{action.Wording.TrimEnd('.')} ({action.OwnerRole}, by {DateText.Of(action.DueOn)})";
}
