using System.Net;
using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>The pages of the provider, gone through without a browser.</summary>
internal static class ProviderPages
{
    /// <summary>Goes through the provider's own pages as a person does, to the address that it sends the person back to.</summary>
    public static async Task<Uri> SignInAsync(this OpenIdProvider provider, Uri authorization, string login)
    {
        using var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
        };
        using var browser = new HttpClient(handler);
        var at = authorization;
        var answer = await browser.GetAsync(at, TestSite.Cancelled);
        while (at.GetLeftPart(UriPartial.Authority) == provider.Address)
        {
            if (answer.Headers.Location is { } next)
            {
                at = new Uri(at, next);
                if (at.GetLeftPart(UriPartial.Authority) == provider.Address)
                {
                    answer = await browser.GetAsync(at, TestSite.Cancelled);
                }

                continue;
            }

            // Its two pages, log in and consent, are a form each.
            var page = await TestSite.ParseAsync(answer);
            var form =
                page.QuerySelector("form") as IHtmlFormElement
                ?? throw new InvalidOperationException($"{at} has no form: {page.Body!.TextContent}");
            var fields = form.QuerySelectorAll("input[name]")
                .Select(field =>
                    KeyValuePair.Create(
                        field.GetAttribute("name")!,
                        field.GetAttribute("name") switch
                        {
                            "login" => login,
                            "password" => "any",
                            _ => field.GetAttribute("value") ?? "",
                        }
                    )
                );
            using var content = new FormUrlEncodedContent(fields);
            answer = await browser.PostAsync(new Uri(at, form.GetAttribute("action")), content, TestSite.Cancelled);
        }

        return at;
    }
}
