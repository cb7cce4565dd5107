using Yardstick.Core.Checks;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>Looks at a text before it is submitted and before it is approved: every token has a figure, every doubted number was confirmed.</summary>
public sealed class CommentaryCheck(CommentaryStore store, Checker checker)
{
    /// <summary>The text with its figures, and those of its doubts that nobody has confirmed.</summary>
    public (BoundText Bound, IReadOnlyList<TextDoubt> Open) Look(
        Commentary commentary,
        string wording,
        CommentaryFigures figures
    )
    {
        var bound = BoundText.Of(wording, commentary.Indicators, figures, checker);
        var confirmed = store
            .Confirmations(commentary.AuthorityCode, commentary.Id)
            .Select(each => (each.Printed, each.Sentence))
            .ToHashSet();
        return (bound, [.. bound.Doubts.Where(doubt => !confirmed.Contains((doubt.Said, doubt.Sentence)))]);
    }

    /// <exception cref="CommentaryRefused">A token has no figure, or a number is neither borne out nor confirmed.</exception>
    internal BoundText Settled(Commentary commentary, CommentaryVersion version, CommentaryFigures figures)
    {
        var (bound, open) = Look(commentary, version.Wording, figures);
        return bound.Problems.Count > 0
                ? throw new CommentaryRefused(
                    $"A figure cannot be put into the text. {bound.Problems[0].Message}",
                    "The commentary"
                )
            : open.Count > 0
                ? throw new CommentaryRefused(
                    $"The figures do not bear out '{open[0].Said}' ({open[0].Why}): correct it, put the figure in as a token, or confirm it with a reason.",
                    "The commentary"
                )
            : bound;
    }
}
