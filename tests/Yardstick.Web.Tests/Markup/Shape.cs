using AngleSharp.Dom;

namespace Yardstick.Web.Tests.Markup;

/// <summary>What of an element makes it a component: names and classes, from outside to inside; texts and addresses are the page's own.</summary>
internal static class Shape
{
    /// <summary>One line an element, each different line once: a list of three items has the shape of one of two.</summary>
    public static IReadOnlyList<string> Of(IElement element) =>
        [.. Lines(element, 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(IElement element, int depth) =>
        element
            .Children.SelectMany(child => Lines(child, depth + 1))
            .Prepend(
                $"{depth} {element.LocalName} {string.Join(' ', element.ClassList.Order(StringComparer.Ordinal))}".TrimEnd()
            );
}
