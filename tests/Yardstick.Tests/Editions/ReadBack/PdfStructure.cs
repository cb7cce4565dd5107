using System.Text;
using System.Text.RegularExpressions;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>What every PDF of ours has for those who do not see it, read from its bytes and from what poppler says of its tags.</summary>
internal static partial class PdfStructure
{
    /// <param name="file">The PDF.</param>
    /// <param name="tags">From <c>pdfinfo -struct-text</c>.</param>
    public static void Check(byte[] file, string tags, Report report)
    {
        var text = Encoding.Latin1.GetString(file);
        var levels = Heading().Matches(tags).Select(match => match.Groups["level"].Value[0] - '0').ToArray();
        var tables = TagOf("Table").Count(tags);
        var bookmarks = Bookmark().Count(text);

        Assert.Matches(@"/MarkInfo <</Type /MarkInfo\s+/Marked true>>", text);
        Assert.Contains("/Lang (en-GB)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
        Assert.Contains("/Type /Outlines", text, StringComparison.Ordinal);
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"a heading {pair.Second} behind a heading {pair.First}")
        );
        Assert.True(levels.Count(level => level == 2) >= report.Sections.Count - 1);
        Assert.True(bookmarks >= levels.Length, $"{bookmarks} bookmarks for {levels.Length} headings");
        Assert.Equal(tables, TagOf("Caption").Count(tags));
        Assert.True(Scope("Column").Count(tags) >= tables);
        Assert.True(Scope("Row").Count(tags) >= tables);
        // No heading of a table without what it heads.
        Assert.Equal(TagOf("TH").Count(tags), Scope("Column").Count(tags) + Scope("Row").Count(tags));
    }

    private static Regex TagOf(string tag) => new($@"(?m)^\s*{tag}\b");

    private static Regex Scope(string scope) => new($@"/Scope /{scope}\b");

    [GeneratedRegex(@"^\s*H(?<level>[1-6])\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<</Title [(<]", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();
}
