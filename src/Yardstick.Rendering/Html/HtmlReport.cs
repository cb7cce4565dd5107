using System.Globalization;
using System.Reflection;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>What the HTML is for.</summary>
internal enum HtmlMedium
{
    /// <summary>A file that a person opens in a browser: scrolls, adapts to the width, prints decently.</summary>
    Screen,

    /// <summary>The pages of the PDF: wide tables in parts, page numbers in the contents.</summary>
    Paper,
}

/// <summary>
/// A report as one HTML file that needs nothing else: no script, no request to another place. Pages of the web application use its parts,
/// <see cref="TableHtml"/>, <see cref="ChartHtml"/> and <see cref="Style"/>.
/// </summary>
public sealed class HtmlReport : IReportFormat
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Style sheet of tables and charts, for pages that hold them.</summary>
    public static string Style { get; } = ReadStyle("figures.css");

    private static string PageStyle { get; } = ReadStyle("page.css");

    public string Key => "html";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([ReportFile.OfText($"{report.Name}.html", Draw(report))]);

    public static string Draw(Report report) => Draw(report, HtmlMedium.Screen, new Dictionary<string, int>());

    /// <param name="pages">Page of each section's anchor, for the contents on paper.</param>
    internal static string Draw(Report report, HtmlMedium medium, IReadOnlyDictionary<string, int> pages)
    {
        var (anchored, anchors) = UniqueAnchors.In(report);
        var blocks = new BlockHtml(anchored, new Links(anchors, addressesOfSite: false), medium, pages);
        var isPaper = medium == HtmlMedium.Paper;
        var skip = isPaper
            ? Markup.Empty
            : Markup.Of($"<a class=\"skip-link\" href=\"#main\">Skip to the report</a>\n");
        return Markup
            .Of(
                $"""
                <!DOCTYPE html>
                <html lang="{report.Language}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{report.Title}: {report.Subtitle} – {report.Authority}</title>
                <style>
                {Markup.OwnStyle(PageStyle)}{Markup.OwnStyle(Style)}{PageFoot(report)}</style>
                </head>
                <body class="{(isPaper ? "paper" : "screen")}">
                {skip}<header class="masthead">
                <p class="authority">{report.Authority}</p>
                <h1>{report.Title}</h1>
                <p class="subtitle">{report.Subtitle}</p>
                <p class="date">{report.Date.ToString("d MMMM yyyy", English)}</p>
                </header>
                <main id="main" tabindex="-1">
                {anchored.Sections.Select(blocks.Draw)}</main>
                <footer class="foot">
                <p>{report.Footer}</p>
                <p>Questions about this report: {report.Contact}</p>
                </footer>
                </body>
                </html>

                """
            )
            .ToString();
    }

    /// <summary>The foot of each printed page.</summary>
    private static Markup PageFoot(Report report) =>
        Markup.OwnStyle(
            $$"""
            @page {
              @bottom-left { content: "{{CssText(report.Footer)}}"; width: 80%; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); }
            }

            """
        );

    /// <summary>A text inside a CSS string: quotes, backslashes, line ends and angle brackets as escapes.</summary>
    private static string CssText(string text) =>
        string.Concat(
            text.Select(letter =>
                letter is '"' or '\\' or '<' or '>' or '&' || char.IsControl(letter)
                    ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)letter:x} ")
                    : letter.ToString()
            )
        );

    private static string ReadStyle(string name)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Yardstick.Rendering.Html.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
