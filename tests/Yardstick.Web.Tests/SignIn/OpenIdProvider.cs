using System.Diagnostics;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>oidc-provider as a process of its own: a real peer of the sign-in.</summary>
internal sealed class OpenIdProvider : IDisposable
{
    private readonly Process _process;

    private OpenIdProvider(Process process, int port) => (_process, Address) = (process, $"http://localhost:{port}");

    public string Address { get; }

    public static async Task<OpenIdProvider> StartAsync(string callback)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            WorkingDirectory = Path.Combine(AppContext.BaseDirectory, "Provider"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("provider.mjs");
        start.ArgumentList.Add(callback);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var port = await process.StandardOutput.ReadLineAsync(TestSite.Cancelled);
        return new OpenIdProvider(process, int.Parse(port!, CultureInfo.InvariantCulture));
    }

    /// <summary>Goes through the provider's own pages as a person does, to the address that it sends the person back to.</summary>
    public async Task<Uri> SignInAsync(Uri authorization, string login)
    {
        using var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
        };
        using var browser = new HttpClient(handler);
        var at = authorization;
        var answer = await browser.GetAsync(at, TestSite.Cancelled);
        while (at.GetLeftPart(UriPartial.Authority) == Address)
        {
            if (answer.Headers.Location is { } next)
            {
                at = new Uri(at, next);
                if (at.GetLeftPart(UriPartial.Authority) == Address)
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

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
