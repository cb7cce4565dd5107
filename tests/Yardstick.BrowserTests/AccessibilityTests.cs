using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests;

/// <summary>axe-core finds nothing on any kind of page, and no page scrolls sideways.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private const string Twice = "html { font-size: 200% !important; }";

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_page_breaks_a_rule_of_axe(int width)
    {
        var page = await browser.OpenAsync(width, role: Role.Analyst);
        var complaints = new List<string>();
        page.Console += (_, message) => Note(message, complaints);

        await EachPageAsync(page, complaints);

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task No_page_breaks_a_rule_of_axe_with_text_twice_as_large()
    {
        var page = await browser.OpenAsync(1280, policy: false, role: Role.Analyst);
        var complaints = new List<string>();

        await EachPageAsync(page, complaints, Twice);

        Assert.Empty(complaints);
    }

    private static async Task EachPageAsync(IPage page, List<string> complaints, string? style = null)
    {
        foreach (var address in Addresses.All)
        {
            await page.GotoAsync(address);
            if (style is not null)
            {
                await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });
            }

            if (await IsWiderThanItsWindowAsync(page))
            {
                complaints.Add($"{address} scrolls sideways");
            }

            var result = await page.RunAxe();
            Assert.NotEmpty(result.Passes);
            complaints.AddRange(result.Violations.Select(violation => InWords(address, violation)));
        }
    }

    private static async Task<bool> IsWiderThanItsWindowAsync(IPage page) =>
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static string InWords(string address, AxeResultItem violation) =>
        $"{address}: {violation.Id} ({violation.Help}) {violation.Nodes[0].Html}";

    /// <summary>A style or image that the content security policy refuses is said on the console. A page that is not found is no fault.</summary>
    private static void Note(IConsoleMessage message, List<string> complaints)
    {
        if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
        {
            complaints.Add(message.Text);
        }
    }
}
