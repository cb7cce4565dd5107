using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Plans;

/// <summary>What stands in the words of an area of focus: figures that cannot be put in, and typed numbers that the figures do not bear out.</summary>
public sealed record FocusWording
{
    public required BoundText Response { get; init; }

    /// <summary>By number of the update.</summary>
    public required IReadOnlyList<BoundText> Updates { get; init; }

    public IEnumerable<TokenProblem> Problems => All.SelectMany(text => text.Problems);

    public IEnumerable<TextDoubt> Doubts => All.SelectMany(text => text.Doubts);

    private IEnumerable<BoundText> All => Updates.Prepend(Response);

    /// <param name="figures">Those of the month that is looked at.</param>
    public static FocusWording Of(FocusArea focus, CommentaryFigures figures, Checker checker) =>
        new()
        {
            Response = BoundText.Of(focus.Current.Response, focus.Current.Indicators, figures, checker),
            Updates =
            [
                .. focus.Updates.Select(update =>
                    BoundText.Of(update.Wording, focus.Current.Indicators, figures, checker)
                ),
            ],
        };
}
