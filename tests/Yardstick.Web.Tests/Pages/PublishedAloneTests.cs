using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Yardstick.Core;

namespace Yardstick.Web.Tests.Pages;

/// <summary>A store with measured months that were never published: nothing of them can be read where everybody reads.</summary>
public sealed partial class PublishedAloneTests(InventedSite site) : IClassFixture<InventedSite>
{
    private readonly HttpClient _anybody = site.With(new CookieContainer());

    [Fact]
    public async Task No_public_address_gives_anything_of_a_measured_month()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var toAsk = new Queue<string>([
            "/published",
            "/open-data",
            "/open-data/openapi.json",
            "/open-data/editions.json",
            "/open-data/editions.atom",
            "/open-data/long.csv",
            "/open-data/indicators.json",
        ]);
        var leaks = new List<string>();
        var months = 0;
        while (toAsk.TryDequeue(out var address))
        {
            if (!seen.Add(address))
            {
                continue;
            }

            using var answer = await _anybody.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
            Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}.");
            var text = await answer.Content.ReadAsStringAsync(TestSite.Cancelled);
            months += Regex.Count(text, "2023-0[67]-3", RegexOptions.None, TimeSpan.FromSeconds(10));
            if (text.Contains("Invented council", StringComparison.OrdinalIgnoreCase) || OfInvented().IsMatch(text))
            {
                leaks.Add(address);
            }

            foreach (var link in LinksOf(address, text))
            {
                toAsk.Enqueue(link);
            }
        }

        Assert.Empty(leaks);

        // The walk did reach data: series of more than a hundred indicators of the published council.
        Assert.True(
            seen.Count > 200,
            string.Create(CultureInfo.InvariantCulture, $"Only {seen.Count} addresses were asked.")
        );
        Assert.NotEqual(0, months);
    }

    [Theory]
    [InlineData("/published/1001/june-2023-measured")]
    [InlineData("/published/1001/june-2023-measured/long.csv")]
    [InlineData("/published/1001/june-2023-measured/indicators/cpp_n.csv")]
    [InlineData("/published/1001/june-2023-measured/report.html")]
    [InlineData("/published/1001/june-2023-measured/sections/overview")]
    [InlineData("/published/1001/2023-06")]
    public async Task A_measured_month_has_no_public_address_even_for_those_who_may_read_it(string address)
    {
        using var anybody = await _anybody.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        using var analyst = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, anybody.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, analyst.StatusCode);
    }

    /// <summary>The description for programs names patterns, which lead nowhere; a PDF is drawn from the same report as the page.</summary>
    private static IEnumerable<string> LinksOf(string address, string text) =>
        address.EndsWith("openapi.json", StringComparison.Ordinal)
            ? []
            : Links()
                .Matches(text)
                .Select(match => match.Groups["path"].Value)
                // A list names a series without the ending of a format.
                .Select(path =>
                    path.Contains("/indicators/", StringComparison.Ordinal) && !Path.HasExtension(path)
                        ? path + ".csv"
                        : path
                )
                .Where(path =>
                    !path.EndsWith(".pdf", StringComparison.Ordinal)
                    && !path.EndsWith(".pptx", StringComparison.Ordinal)
                    && !path.EndsWith(".docx", StringComparison.Ordinal)
                );

    [GeneratedRegex(@"[""(](?<path>/(published|open-data)[^""#?)>{]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();

    /// <summary>The invented council's code as a cell, a value or a part of an address.</summary>
    [GeneratedRegex(@"(^|[,/""])1001([,/""]|$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OfInvented();
}
