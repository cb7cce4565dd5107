using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class GlossaryTests
{
    private static readonly Glossary Glossary = ReferenceSample.Data.Glossary;

    [Theory]
    [InlineData("MET", "Missing, Exploited and Trafficked")]
    [InlineData("NEET", "Not in Education, Employment or Training")]
    [InlineData("CLA", "Child Looked After")]
    [InlineData("LAC", "Child Looked After")]
    [InlineData("CiN", "Child in Need")]
    public void An_acronym_is_found_in_any_of_its_spellings(string acronym, string meaning) =>
        Assert.Equal(meaning, Glossary.Find(acronym)!.Meaning);

    [Fact]
    public void Terms_used_in_texts_are_found_as_whole_words_with_their_plurals()
    {
        var used = Glossary.UsedIn([
            "Rolling rate of S47 enquiries; CPPs reviewed (ICPC).",
            "C&F assessments: SWIFT and IRONS are no acronyms, UASC's is.",
        ]);
        Assert.Equal(["C&F", "CPP", "ICPC", "S47", "UASC"], used.Select(term => term.Acronym));
    }

    [Fact]
    public void Every_term_has_a_meaning_and_an_explanation_in_a_sentence() =>
        Assert.All(
            Glossary.Terms,
            term =>
            {
                Assert.NotEmpty(term.Meaning);
                Assert.EndsWith(".", term.Explanation, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Terms_stand_in_alphabetical_order() =>
        Assert.Equal(
            Glossary.Terms.Select(term => term.Acronym).Order(StringComparer.OrdinalIgnoreCase),
            Glossary.Terms.Select(term => term.Acronym)
        );
}
