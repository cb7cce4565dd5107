using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yardstick.BrowserTests;

/// <summary>What holds of every page as it stands in the browser: no rule of axe is broken, and it does not scroll sideways.</summary>
internal static class Rules
{
    /// <summary>What is broken with every place of it; of what holds one place is enough, because sending all of them takes longer than the rules.</summary>
    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static async Task<IReadOnlyList<string>> BrokenAsync(IPage page)
    {
        var result = await page.RunAxe(Violations);
        Assert.NotEmpty(result.Passes);
        var address = new Uri(page.Url).PathAndQuery;
        return
        [
            .. await ScrollsSidewaysAsync(page) ? [$"{address} scrolls sideways"] : Array.Empty<string>(),
            .. result.Violations.Select(violation => InWords(address, violation)),
        ];
    }

    public static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static string InWords(string address, AxeResultItem violation) =>
        $"{address}: {violation.Id} ({violation.Help}) {violation.Nodes[0].Html}";
}
