using AngleSharp.Html.Dom;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Follows every internal link once; the same page of another edition counts as the same page.</summary>
/// <param name="isWanted">Which paths are followed; all when null.</param>
internal sealed class Crawl(TestSite site, Func<string, bool>? isWanted = null)
{
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _dead = [];

    public IReadOnlyList<string> DeadLinks => _dead;

    /// <summary>Documents by path. Files are fetched, but a report that must be drawn first is only counted as a link.</summary>
    public async Task<IReadOnlyDictionary<string, IHtmlDocument>> RunAsync(string start)
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        Queue<(string From, string Path, string Address)> waiting = new([("", start, start)]);
        _seen.Add(start);
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await site.Client.GetAsync(new Uri(next.Address, UriKind.Relative), TestSite.Cancelled);
            if (!answer.IsSuccessStatusCode)
            {
                _dead.Add($"{next.From} leads to {next.Address}, which answers {(int)answer.StatusCode}");
                continue;
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await TestSite.ParseAsync(answer);
            pages.Add(next.Path, page);
            foreach (var address in Links(page))
            {
                var path = address.Split('?', '#')[0];
                if (
                    !path.StartsWith("/report/", StringComparison.Ordinal)
                    && !(path.StartsWith("/published/", StringComparison.Ordinal) && IsDrawn(path))
                    && isWanted?.Invoke(path) is not false
                    && _seen.Add(path)
                )
                {
                    waiting.Enqueue((next.Address, path, address.Split('#')[0]));
                }
            }
        }

        return pages;
    }

    /// <summary>A report as a file, and no table of data.</summary>
    private static bool IsDrawn(string path) =>
        Path.GetExtension(path) is not ("" or ".csv" or ".json")
        || path.EndsWith("report.csv", StringComparison.Ordinal);

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], link[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal));
}
