using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests;

/// <summary>What a page says, its words parted by single spaces.</summary>
internal static class PageText
{
    public static string Of(IHtmlDocument page) =>
        string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
