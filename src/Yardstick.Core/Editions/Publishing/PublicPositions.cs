using System.Text;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Positions;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>
/// Position statements as everyone may read them: those alone that were approved for it, with the public figures of the authority put in. A
/// service's own figure is never published: beside the authority's it would give away those of the other services.
/// </summary>
public static class PublicPositions
{
    public const string OwnFigure = "(figure of the service, not published)";

    /// <param name="figures">The public ones.</param>
    public static IReadOnlyList<PrintedPosition> Of(
        IEnumerable<PrintedPosition> positions,
        CommentaryFigures figures
    ) =>
        [
            .. positions
                .Where(position => position.IsForPublication)
                .Select(position =>
                {
                    var own = position.Own.ToHashSet(StringComparer.Ordinal);
                    return position with
                    {
                        Shown = position.Wording.Each(text => PublicWording.Of(WithoutOwn(text, own), figures)),
                        Spoken = [.. position.Spoken.Where(key => !own.Contains(key))],
                        Own = [],
                    };
                }),
        ];

    private static string WithoutOwn(string text, HashSet<string> own)
    {
        var shown = new StringBuilder();
        var at = 0;
        foreach (var token in FigureToken.In(text).Tokens.Where(token => own.Contains(token.Indicator)))
        {
            shown.Append(text, at, token.Start - at).Append(OwnFigure);
            at = token.Start + token.Written.Length;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }
}
