using System.Text;
using System.Text.RegularExpressions;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>What a screen reader finds in the PDF of a whole edition, in both versions.</summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed partial class PdfOfAnEditionTests(BothVersions edition)
{
    [Fact]
    public void It_has_language_title_bookmarks_and_tags()
    {
        foreach (var version in edition.All)
        {
            PdfStructure.Check(File.ReadAllBytes(version.PathOf("pdf")), version.PdfTags, version.Report);
        }
    }

    [Fact]
    public void Every_chart_is_a_figure_with_the_words_of_its_summary()
    {
        foreach (var version in edition.All)
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(version.PathOf("pdf")));

            Assert.Equal(version.Charts.Count, Figure().Count(version.PdfTags));
            Assert.Equal(version.Charts.Count, Described().Count(text));
        }
    }

    [GeneratedRegex(@"^\s*Figure\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"/S /Figure\s+/Alt [(<]", RegexOptions.CultureInvariant)]
    private static partial Regex Described();
}
