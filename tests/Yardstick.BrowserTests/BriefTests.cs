using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests;

/// <summary>The brief of a month is one A4 side, as the browser prints it.</summary>
public sealed partial class BriefTests(Browser browser)
{
    [Theory]
    [InlineData("/brief?edition=852-june-2023-panel-report")]
    [InlineData("/brief?edition=852-january-2021-monthly-dataset")]
    [InlineData("/brief?edition=1001-july-2023-measured")]
    public async Task The_brief_prints_on_one_upright_A4_side(string address)
    {
        var page = await browser.OpenAsync(role: Role.Analyst);
        await page.GotoAsync(address);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.Equal(1, Pages().Count(pdf));
        // 210 by 297 millimetres at 72 points an inch.
        Assert.Matches(@"/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]", pdf);
    }

    [GeneratedRegex("/Type /Page\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
