using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions.Publishing;

namespace Yardstick.Core.Editions.Headlines;

/// <summary>What headlines must be before they are kept: few, about figures of the edition, with numbers that the figures bear out.</summary>
public static class HeadlineCheck
{
    private const int Longest = 300;

    /// <exception cref="EditionRefused">The first thing that is wrong, with the remedy.</exception>
    public static void Refuse(IReadOnlyList<Headline> headlines, CommentaryFigures figures, Checker checker)
    {
        if (headlines.Count > HeadlineRule.Most)
        {
            throw new EditionRefused(
                $"There are {headlines.Count} headlines: keep at most {HeadlineRule.Most}, the rest is in the sections."
            );
        }

        foreach (var (headline, number) in headlines.Select((headline, index) => (headline, index + 1)))
        {
            if (Problem(headline, figures, checker) is { } problem)
            {
                throw new EditionRefused($"Headline {number}: {problem}");
            }
        }
    }

    /// <summary>What is wrong with one; null when nothing is.</summary>
    public static string? Problem(Headline headline, CommentaryFigures figures, Checker checker)
    {
        if (headline.Wording.Trim().Length is 0 or > Longest)
        {
            return $"write one sentence of at most {Longest} characters.";
        }

        if (figures.Find(headline.Indicator) is null)
        {
            return $"the month prints no figure '{headline.Indicator}': name one of its figures.";
        }

        var (tokens, _) = FigureToken.In(headline.Wording);
        if (!tokens.Any(token => token.Indicator == headline.Indicator))
        {
            return $"it does not hold the figure that it is about: put {{{{{headline.Indicator}}}}} into it.";
        }

        var bound = BoundText.Of(headline.Wording, [headline.Indicator], figures, checker);
        return bound.Problems is [var token0, ..] ? token0.Message
            : bound.Doubts is [var doubt, ..]
                ? $"the figures do not bear out '{doubt.Said}' ({doubt.Why}): correct it, or put the figure in as a token."
            : null;
    }
}
