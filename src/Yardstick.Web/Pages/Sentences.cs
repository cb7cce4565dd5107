using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages;

/// <summary>Small turns of phrase for pages.</summary>
internal static class Sentences
{
    /// <summary>With a capital letter at its beginning.</summary>
    public static string Begin(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], FigureText.English) + text[1..];

    /// <summary><c>1 figure</c>, <c>2 figures</c>.</summary>
    public static string Count(int number, string one, string several) =>
        $"{FigureText.Of(number, unit: null)} {(number == 1 ? one : several)}";
}
