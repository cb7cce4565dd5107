using System.Text;
using Yardstick.Core.Checks;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>A commentary with its figures put in, what could not be put in, and the typed numbers that the figures do not bear out.</summary>
/// <param name="Shown">Markdown for readers; a token without a figure stands as it was written.</param>
/// <param name="Bound">Places of the figures in <paramref name="Shown"/>.</param>
/// <param name="Problems">Tokens without a figure, in the order of the text.</param>
/// <param name="Doubts">Typed numbers that stand in none of the figures; a bound figure is never doubted.</param>
public sealed record BoundText(
    string Shown,
    IReadOnlyList<Range> Bound,
    IReadOnlyList<TokenProblem> Problems,
    IReadOnlyList<TextDoubt> Doubts
)
{
    /// <param name="indicators">Keys of the indicators that the text speaks of; the first is the one that it is written for.</param>
    public static BoundText Of(
        string text,
        IReadOnlyList<string> indicators,
        CommentaryFigures figures,
        Checker checker
    )
    {
        var (tokens, unreadable) = FigureToken.In(text);
        List<TokenProblem> problems = [.. unreadable];
        List<Range> bound = [];
        var shown = new StringBuilder();
        var at = 0;
        foreach (var token in tokens)
        {
            shown.Append(text, at, token.Start - at);
            at = token.Start + token.Written.Length;
            var (figure, problem) = figures.Look(token);
            if (figure is null)
            {
                problems.Add(new TokenProblem(token.Start, token.Written, problem!));
            }

            // A token without a figure is covered as well: its month is no number of the text.
            bound.Add(new Range(shown.Length, shown.Length + (figure ?? token.Written).Length));
            shown.Append(figure ?? token.Written);
        }

        shown.Append(text, at, text.Length - at);
        var finished = shown.ToString();
        return new BoundText(
            finished,
            bound,
            [.. problems.OrderBy(problem => problem.Start)],
            [
                .. checker
                    .CheckText(figures.Delivery, indicators, finished)
                    .Where(doubt =>
                        !bound.Exists(range => range.Start.Value <= doubt.Start && doubt.Start < range.End.Value)
                    ),
            ]
        );
    }
}
