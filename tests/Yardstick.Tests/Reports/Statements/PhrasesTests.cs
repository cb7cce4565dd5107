using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class PhrasesTests
{
    [Fact]
    public void Every_indicator_of_the_catalogue_has_a_phrase() =>
        Assert.Empty(ProductStatements.Keys.Except(ProductStatements.Phrases.Keys));

    [Fact]
    public void No_two_indicators_share_a_phrase()
    {
        var phrases = ProductStatements.Keys.Select(key =>
            ProductStatements.Phrases.For(Judged.Figure(Catalogue.Indicator(key, Polarity.Neutral), "1%")).Text
        );

        Assert.Equal(ProductStatements.Keys.Count, phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_indicator_without_a_phrase_is_named_by_its_title()
    {
        var indicator = Catalogue.Indicator("new_pct", Polarity.Higher) with { Title = "Percentage of children seen" };

        Assert.Equal("Children seen", ProductStatements.Phrases.For(Judged.Figure(indicator, "90%")).AsSubject);
    }

    [Fact]
    public void All_wrong_lines_are_named_at_once()
    {
        using var folder = new LayoutFolder();
        folder.Write(
            "statements/phrases.csv",
            "key,phrase,counted\ncontacts_n,contacts,\ncontacts_n,again,\nunknown_n,x,\nreferrals_n,,\n"
        );

        var invalid = Assert.Throws<DefinitionsInvalid>(() =>
            Phrases.Load(folder.Path, new HashSet<string>(["contacts_n", "referrals_n"], StringComparer.Ordinal))
        );

        Assert.Equal([3, 4, 5], invalid.Problems.Select(problem => problem.Line));
    }
}
