using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Yardstick.Web.Tests.Markup;

/// <summary>The examples that govuk-frontend publishes with its components, as installed for the style sheet.</summary>
internal static class DesignSystem
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The element that an example's options produce.</summary>
    public static IElement Example(string component, string name)
    {
        using var file = File.OpenRead(
            Path.Combine(Root(), "node_modules/govuk-frontend/dist/govuk/components", component, "fixtures.json")
        );
        using var fixtures = JsonDocument.Parse(file);
        var html = fixtures
            .RootElement.GetProperty("fixtures")
            .EnumerateArray()
            .Single(fixture => fixture.GetProperty("name").GetString() == name)
            .GetProperty("html")
            .GetString()!;
        return Parser.ParseDocument(html).Body!.FirstElementChild!;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Yardstick.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "src", "Yardstick.Web");
    }
}
