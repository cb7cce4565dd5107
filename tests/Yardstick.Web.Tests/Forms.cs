using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests;

/// <summary>Fills in and sends forms as a browser without script does.</summary>
internal static class Forms
{
    /// <summary>Presses the button of a page that bears these words; its form is sent with what it holds and what is typed over it.</summary>
    /// <param name="typed">Values by the names of fields.</param>
    public static async Task<HttpResponseMessage> PressAsync(
        this HttpClient browser,
        IHtmlDocument page,
        string words,
        params (string Name, string Value)[] typed
    )
    {
        var button = page.QuerySelectorAll("button")
            .OfType<IHtmlButtonElement>()
            .Single(each => each.TextContent.Trim() == words);
        var form = button.Form!;
        var fields = form.QuerySelectorAll("input, select, textarea")
            .Select(field => (Name: field.GetAttribute("name") ?? "", Value: ValueOf(field)))
            .Where(field => field.Name.Length > 0 && field.Value is not null)
            .Where(field => typed.All(each => each.Name != field.Name))
            .Select(field => KeyValuePair.Create(field.Name, field.Value!))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)))
            .ToList();
        if (button.GetAttribute("name") is { } name)
        {
            fields.Add(new(name, button.Value));
        }

        using var content = new FormUrlEncodedContent(fields);
        var address =
            button.GetAttribute("formaction")
            ?? form.GetAttribute("action")
            ?? throw new InvalidOperationException($"The form of '{words}' names no address.");
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content, TestSite.Cancelled);
    }

    private static string? ValueOf(IElement field) =>
        field switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };
}
