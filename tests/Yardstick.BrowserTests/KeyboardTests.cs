using Microsoft.Playwright;

namespace Yardstick.BrowserTests;

/// <summary>Everything can be reached and done with the keyboard alone.</summary>
public sealed class KeyboardTests(Browser browser)
{
    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_content()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".govuk-skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".govuk-skip-link")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main-content", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_is_opened_and_its_wide_table_scrolled()
    {
        var page = await browser.OpenAsync(768);
        await page.GotoAsync("/sections");
        await TabToAsync(page, "main tbody a");
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Context of demand");

        await TabToAsync(page, ".table-scroll");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowRight");

        // Asked again until it holds: the policy for scripts lets no page wait for a function.
        await Assertions.Expect(page.Locator(".table-scroll").First).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }

    [Fact]
    public async Task Every_focused_element_can_be_seen()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/checker");

        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var style = await page.EvaluateAsync<string>(
                "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow + s.backgroundColor; })()"
            );
            Assert.NotEqual("nonenonergba(0, 0, 0, 0)", style);
        }
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"document.activeElement.matches('{selector}')"))
            {
                return;
            }
        }

        Assert.Fail($"Sixty presses of Tab do not reach {selector} on {page.Url}.");
    }
}
