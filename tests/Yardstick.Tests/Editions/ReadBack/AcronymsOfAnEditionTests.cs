using AngleSharp.Html.Parser;
using Yardstick.Core.Reference;
using Yardstick.Rendering.Csv;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>Every format says what an acronym means where it uses it first, and again in the glossary.</summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed class AcronymsOfAnEditionTests(BothVersions edition)
{
    private static Glossary Terms => Measured.Product.Value.Reference.Glossary;

    [Fact]
    public void The_section_of_a_web_page_that_uses_an_acronym_first_says_what_it_means()
    {
        foreach (var version in edition.All)
        {
            var page = new HtmlParser().ParseDocument(
                File.ReadAllText(version.PathOf("html")).Replace("<", " <", StringComparison.Ordinal)
            );
            Explained([
                .. page.QuerySelectorAll("main section")
                    .Where(section => section.QuerySelector("nav") is null)
                    .Select(section => section.TextContent),
            ]);
        }
    }

    [Fact]
    public void So_does_the_first_of_the_csv_files()
    {
        foreach (var version in edition.All)
        {
            Explained([.. version.Report.Sections.Select(CsvReport.Draw)]);
        }
    }

    [Fact]
    public void Slides_texts_workbooks_and_pdfs_say_it_before_their_glossary()
    {
        foreach (var version in edition.All)
        {
            foreach (var text in new[] { "fodp", "fodt", "fods" }.Select(format => version.Opened(format).Text))
            {
                Explained([text]);
            }

            Explained([version.PdfTags]);
        }
    }

    /// <param name="pieces">In the order in which they are read.</param>
    private static void Explained(IReadOnlyList<string> pieces)
    {
        List<string> plain = [.. pieces.Select(Plain)];
        var used = Terms.UsedIn(pieces);

        Assert.NotEmpty(used);
        foreach (var term in used)
        {
            var first = plain[pieces.ToList().FindIndex(piece => Terms.UsedIn([piece]).Contains(term))];

            Assert.True(
                first.Contains(Plain(term.Meaning), StringComparison.OrdinalIgnoreCase),
                $"{term.Acronym} is not explained where it is used first."
            );
        }
    }

    /// <summary>Programs break lines where they like.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '"'));
}
