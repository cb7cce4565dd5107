using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Positions;

/// <summary>Puts figures into a statement, and says what cannot be put in and which typed numbers the figures do not bear out.</summary>
public sealed class PositionCheck(PositionStore store, Checker checker)
{
    public BoundPosition Look(PositionStatement statement, PositionParts wording, PositionFigures figures)
    {
        var spoken = wording.Spoken;
        IReadOnlyList<string> compared =
        [
            .. spoken
                .Union(figures.Headlines, StringComparer.Ordinal)
                .Where(key => figures.Judged.Find(key) is not null),
        ];
        var confirmed = store.Confirmations(statement).Select(each => (each.Printed, each.Sentence)).ToHashSet();
        List<BoundPart> parts =
        [
            .. wording.Titled.Select(part =>
            {
                var bound = BoundText.Of(part.Text, compared, figures.Judged, checker);
                return new BoundPart(
                    part.Title,
                    bound.Shown,
                    bound.Problems,
                    [.. bound.Doubts.Where(doubt => !confirmed.Contains((doubt.Said, doubt.Sentence)))]
                );
            }),
        ];
        return new BoundPosition(parts, spoken);
    }

    /// <exception cref="PositionRefused">A part is empty, a token has no figure, or a number is neither borne out nor confirmed.</exception>
    internal BoundPosition Settled(PositionStatement statement, PositionParts wording, PositionFigures figures)
    {
        wording.RefuseGaps();
        var bound = Look(statement, wording, figures);
        foreach (var part in bound.Parts)
        {
            if (part.Problems is [var problem, ..])
            {
                throw new PositionRefused(
                    $"{part.Title}: a figure cannot be put into the text. {problem.Message}",
                    part.Title
                );
            }

            if (part.Doubts is [var doubt, ..])
            {
                throw new PositionRefused(
                    $"{part.Title}: the figures do not bear out '{doubt.Said}' ({doubt.Why}): correct it, put the figure in as a token, or confirm it with a reason.",
                    part.Title
                );
            }
        }

        return bound;
    }
}

/// <summary>A statement with its figures put in.</summary>
/// <param name="Parts">In the order of <see cref="PositionParts.Titles"/>.</param>
/// <param name="Spoken">Keys of the figures that were put in by tokens.</param>
public sealed record BoundPosition(IReadOnlyList<BoundPart> Parts, IReadOnlyList<string> Spoken)
{
    public PositionParts Shown => PositionParts.Of([.. Parts.Select(part => part.Shown)]);
}

/// <param name="Shown">Markdown; a token without a figure stands as it was written.</param>
/// <param name="Problems">Tokens without a figure.</param>
/// <param name="Doubts">Typed numbers that the figures do not bear out and that nobody has confirmed.</param>
public sealed record BoundPart(
    string Title,
    string Shown,
    IReadOnlyList<TokenProblem> Problems,
    IReadOnlyList<TextDoubt> Doubts
);
