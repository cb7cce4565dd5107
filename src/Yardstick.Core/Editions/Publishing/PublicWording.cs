using System.Text;
using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>An approved text as everyone may read it: its figures are put in from the public ones, and a protected one is said to be withheld.</summary>
public static class PublicWording
{
    public const string Withheld = "(number withheld to protect individuals)";

    /// <param name="wording">With tokens.</param>
    /// <param name="figures">The public ones.</param>
    public static string Of(string wording, CommentaryFigures figures)
    {
        var shown = new StringBuilder();
        var at = 0;
        foreach (var token in FigureToken.In(wording).Tokens)
        {
            shown.Append(wording, at, token.Start - at).Append(figures.Look(token).Shown ?? Withheld);
            at = token.Start + token.Written.Length;
        }

        return shown.Append(wording, at, wording.Length - at).ToString();
    }
}
