using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Yardstick.Rendering.Pdf;

namespace Yardstick.Tests.Rendering;

/// <summary>One print of the sample report, shared by the tests that look at it.</summary>
public sealed class PrintedReport : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public byte[] Content { get; private set; } = [];

    public string Path => _folder.File("report.pdf");

    public async ValueTask InitializeAsync()
    {
        Tool.Need("chromium", "chromium");
        var files = await new PdfReport().DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken);
        Content = files[0].Content.ToArray();
        await File.WriteAllBytesAsync(Path, Content, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed partial class PdfReportTests(PrintedReport printed) : IClassFixture<PrintedReport>
{
    private const string Poppler = "poppler-utils";

    [Fact]
    public void It_is_tagged_with_language_title_and_outline()
    {
        var text = Encoding.Latin1.GetString(printed.Content);

        Assert.Matches(@"/MarkInfo <</Type /MarkInfo\s+/Marked true>>", text);
        Assert.Contains("/Lang (en-GB)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
        Assert.Contains("/Type /Outlines", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_dates_are_the_date_of_the_report()
    {
        var info = await Tool.RunAsync("pdfinfo", Poppler, "-isodates", printed.Path);

        Assert.Matches(@"Title:\s+Children's services performance report: June 2023", info);
        Assert.Matches(@"CreationDate:\s+2023-07-14T00:00:00Z", info);
        Assert.Matches(@"ModDate:\s+2023-07-14T00:00:00Z", info);
    }

    [Fact]
    public async Task Headings_tables_and_figures_are_tagged_as_such()
    {
        var tags = await Tool.RunAsync("pdfinfo", Poppler, "-struct", printed.Path);

        Assert.Single(Regex.Matches(tags, @"^\s*H1 ", RegexOptions.Multiline));
        Assert.Equal(4, Regex.Count(tags, @"^\s*H2 ", RegexOptions.Multiline));
        Assert.Matches(@"(?m)^\s*Caption", tags);
        Assert.Matches(@"TH[^\n]*:\s+/Scope /Row", tags);
        Assert.Matches(@"TH[^\n]*:\s+/Scope /Column", tags);
        Assert.Equal(SampleCharts.All.Count, Regex.Count(tags, @"^\s*Figure", RegexOptions.Multiline));
    }

    [Fact]
    public async Task Headings_are_in_order_and_are_the_bookmarks()
    {
        var tags = await Tool.RunAsync("pdfinfo", Poppler, "-struct-text", printed.Path);
        var headings = Heading()
            .Matches(tags)
            .Select(match =>
                (
                    Level: match.Groups["level"].Value[0] - '0',
                    Text: Quoted().Match(match.Groups["text"].Value).Groups["text"].Value
                )
            )
            .ToArray();

        Assert.Equal(1, headings[0].Level);
        Assert.All(
            headings.Zip(headings.Skip(1)),
            pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, pair.Second.Text)
        );
        Assert.Equal(
            [
                "Summary",
                "Visits to create change",
                "What the figures say",
                "Charts of this section",
                "Teams",
                "Glossary",
            ],
            headings.Skip(1).Select(heading => heading.Text)
        );
        Assert.Equal(
            headings.Select(heading => heading.Text).Order(StringComparer.Ordinal),
            Bookmark()
                .Matches(Encoding.Latin1.GetString(printed.Content))
                .Select(match => match.Groups["text"].Value)
                .Intersect(headings.Select(heading => heading.Text))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_table_has_headings_and_every_tag_is_one_of_the_format()
    {
        string[] known =
        [
            "Document",
            "Caption",
            "Figure",
            "H1",
            "H2",
            "H3",
            "H4",
            "L",
            "LI",
            "LBody",
            "Lbl",
            "Link",
            "NonStruct",
            "P",
            "Span",
            "Table",
            "TBody",
            "TD",
            "TH",
            "THead",
            "TR",
            "Div",
            "Sect",
            "Art",
            "Part",
        ];
        var text = Encoding.Latin1.GetString(printed.Content);
        var tags = Regex
            .Matches(text, @"/S /(?<tag>[A-Za-z0-9]+)")
            .Select(match => match.Groups["tag"].Value)
            .ToArray();

        Assert.Subset(known.ToHashSet(StringComparer.Ordinal), tags.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("Span", tags);
        Assert.True(tags.Count(tag => tag == "TH") > tags.Count(tag => tag == "Table"));
    }

    /// <summary>Chromium writes a tag for strong text that the version of the format does not know.</summary>
    [Fact]
    public void A_tag_that_the_format_does_not_know_is_replaced_without_moving_anything()
    {
        var before = Encoding.Latin1.GetBytes("<</S /Strong\n/P 1 0 R>>");

        Assert.Equal("<</S /Span  \n/P 1 0 R>>", Encoding.Latin1.GetString(PdfReport.WithKnownTags(before)));
    }

    [Fact]
    public void Every_chart_has_its_alternative_text() =>
        Assert.Equal(
            SampleCharts.All.Count,
            Regex.Count(Encoding.Latin1.GetString(printed.Content), @"/S /Figure\s+/Alt [(<]")
        );

    [Fact]
    public async Task The_contents_give_the_page_on_which_each_section_stands()
    {
        var pages = (await Tool.RunAsync("pdftotext", Poppler, "-layout", printed.Path, "-")).Split('\f');

        foreach (var section in SampleReport.Report.Sections.Skip(1))
        {
            var entry = Regex.Match(
                pages[0],
                $@"^\s*\d+\.\s+{Regex.Escape(section.Title)}\D+?(?<page>\d+)\s*$",
                RegexOptions.Multiline
            );
            var page = int.Parse(entry.Groups["page"].Value, CultureInfo.InvariantCulture);
            Assert.StartsWith(section.Title, pages[page - 1].TrimStart(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_has_its_foot()
    {
        var pages = (await Tool.RunAsync("pdftotext", Poppler, "-layout", printed.Path, "-")).Split('\f')[..^1];

        Assert.All(
            pages.Index(),
            page =>
            {
                Assert.Contains(
                    "Łódź-on-Sea Council \"Performance\" <report> 14 July 2023",
                    page.Item,
                    StringComparison.Ordinal
                );
                Assert.Contains($"Page {page.Index + 1} of {pages.Length}", page.Item, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task The_same_report_is_the_same_file()
    {
        var again = await new PdfReport().DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken);

        Assert.Equal(printed.Content, again[0].Content.ToArray());
    }

    [Fact]
    public async Task A_browser_that_is_not_there_is_named_with_the_remedy()
    {
        var missing = await Assert.ThrowsAsync<PdfUnavailable>(() =>
            new PdfReport("/nowhere/chromium").DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken)
        );

        Assert.Equal(
            "The PDF was not made: there is no program at '/nowhere/chromium' (setting YARDSTICK_CHROMIUM). Correct the setting or remove it to search the path.",
            missing.Message
        );
    }

    [Fact]
    public async Task A_browser_that_takes_too_long_is_stopped()
    {
        var late = await Assert.ThrowsAsync<PdfUnavailable>(() =>
            new PdfReport(timeout: TimeSpan.FromMilliseconds(1)).DrawAsync(
                SampleReport.Report,
                TestContext.Current.CancellationToken
            )
        );

        Assert.Contains("did not finish within", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_no_browser_is_named_with_what_it_said()
    {
        var wrong = await Assert.ThrowsAsync<PdfUnavailable>(() =>
            new PdfReport("/bin/false").DrawAsync(SampleReport.Report, TestContext.Current.CancellationToken)
        );

        Assert.Contains("'/bin/false' printed nothing", wrong.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^\s*H(?<level>[1-6]) [^\n]*\n(?<text>(?:[^\n]*NonStruct[^\n]*\n|\s*""[^\n]*\n)*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();

    [GeneratedRegex(@"""(?<text>.*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<</Title \((?<text>[^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();

    /// <summary>Page numbers come from a second print because Chromium ignores target-counter(); this fails on the day it no longer does.</summary>
    [Fact]
    public async Task Chromium_still_does_not_count_the_pages_of_links()
    {
        using var folder = new TemporaryFolder();
        var page = folder.File("page.html");
        await File.WriteAllTextAsync(
            page,
            "<title>t</title><style>a::after{content:\"on page \" target-counter(attr(href), page)}</style><a href='#x'>go</a><p id='x'>x</p>",
            TestContext.Current.CancellationToken
        );
        string[] asRoot = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        await Tool.RunAsync(
            "chromium",
            "chromium",
            [
                "--headless",
                "--disable-gpu",
                $"--user-data-dir={folder.File("profile")}",
                "--no-pdf-header-footer",
                $"--print-to-pdf={folder.File("page.pdf")}",
                .. asRoot,
                page,
            ]
        );

        Assert.DoesNotContain(
            "on page",
            await Tool.RunAsync("pdftotext", Poppler, folder.File("page.pdf"), "-"),
            StringComparison.Ordinal
        );
    }
}
