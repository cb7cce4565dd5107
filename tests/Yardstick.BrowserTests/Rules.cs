using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Yardstick.BrowserTests;

/// <summary>What holds of every page as it stands in the browser: no rule of axe is broken, and it does not scroll sideways.</summary>
internal static class Rules
{
    /// <summary>
    /// One place of each broken rule: sending all of them takes longer than the rules. Run in the page itself, which has no frames; the package's own
    /// way opens a second page each time to put frames together.
    /// </summary>
    private const string Run = """
        async () => {
            const found = await axe.run(document, { resultTypes: ["violations"] });
            return {
                passes: found.passes.length,
                broken: found.violations.map(rule => `${rule.id} (${rule.help}) ${rule.nodes[0].html}`),
            };
        }
        """;

    private static readonly string Axe = ReadScript();

    public static async Task<IReadOnlyList<string>> BrokenAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        Assert.True(found.GetProperty("passes").GetInt32() > 0);
        var address = new Uri(page.Url).PathAndQuery;
        return
        [
            .. await ScrollsSidewaysAsync(page) ? [$"{address} scrolls sideways"] : Array.Empty<string>(),
            .. found.GetProperty("broken").EnumerateArray().Select(rule => $"{address}: {rule.GetString()}"),
        ];
    }

    public static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>axe-core as the package brings it.</summary>
    private static string ReadScript()
    {
        var package = typeof(AxeRunOptions).Assembly;
        using var script = new StreamReader(
            package.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!
        );
        return script.ReadToEnd();
    }
}
