using Yardstick.Core.Commentaries.Texts;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Commentaries;

/// <summary>June 61 of 65 (94%), July 57 of 62 (92%), target at least 92%; North 35 of 40 (87.5%), South 22 of 22.</summary>
public sealed class BoundTextTests
{
    private const string Visits = SomePeople.Visits;
    private static readonly CommentaryFigures Figures = SomeFigures.July;

    [Theory]
    [InlineData("{{cpp_visit_10wd_pct}}", "92%")]
    [InlineData("{{ cpp_visit_10wd_pct.value }}", "92%")]
    [InlineData("{{cpp_visit_10wd_pct.previous}}", "94%")]
    [InlineData("{{cpp_visit_10wd_pct.numerator}}", "57")]
    [InlineData("{{cpp_visit_10wd_pct.denominator}}", "62")]
    [InlineData("{{cpp_visit_10wd_pct.target}}", "at least 92%")]
    [InlineData("{{cpp_visit_10wd_pct.change}}", "−2%")] // (91.94 - 93.85) / 93.85 = -2.0%
    [InlineData("{{cpp_visit_10wd_pct; month=2023-06}}", "94%")]
    [InlineData("{{cpp_visit_10wd_pct.numerator; month=2023-06}}", "61")]
    [InlineData("{{cpp_visit_10wd_pct; month=2023-07}}", "92%")]
    [InlineData("{{cpp_visit_10wd_pct; team=North}}", "87.5%")]
    [InlineData("{{cpp_visit_10wd_pct.denominator; team=south}}", "22")]
    public void A_token_stands_for_its_figure(string token, string shown)
    {
        var bound = Bind($"It was {token}.");

        Assert.Equal($"It was {shown}.", bound.Shown);
        Assert.Empty(bound.Problems);
        Assert.Empty(bound.Doubts);
    }

    [Theory]
    [InlineData("{{cpp_visit_pct}}", "this month prints no indicator 'cpp_visit_pct'; there are cpp_visit_10wd_pct")]
    [InlineData("{{cpp_visit_10wd_pct.mode}}", "no part 'mode'; it has value, previous, last-year, numerator")]
    [InlineData("{{cpp_visit_10wd_pct.last-year}}", "last-year}} has no figure: this month was not frozen")]
    [InlineData("{{cpp_visit_10wd_pct; month=2021-01}}", "January 2021 is not known; there are the months from")]
    [InlineData("{{cpp_visit_10wd_pct.change; month=2023-06}}", "leave 'change' to the reported month")]
    [InlineData("{{cpp_visit_10wd_pct; team=West}}", "there is no team 'West'; there are North, South")]
    [InlineData("{{cpp_visit_10wd_pct.mean}}", "2 of the twelve months to July 2023 are known")]
    [InlineData("{{cpp_visit_10wd_pct; place=North}}", "cannot be read: write it as {{key}}")]
    [InlineData("{{cpp_visit_10wd_pct", "cannot be read: write it as {{key}}")]
    [InlineData("{{Visits!}}", "cannot be read: write it as {{key}}")]
    public void A_token_without_a_figure_is_named_with_what_exists(string token, string words)
    {
        var problem = Assert.Single(Bind($"It was {token}").Problems);

        Assert.Equal(token, problem.Written);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Visits in time fell to 92%.")]
    [InlineData("57 of 62 children were seen in time.")]
    [InlineData("It fell from 94% in June.")]
    [InlineData("In June 94% were seen.")]
    [InlineData("Since 14 July 2023 children aged 13 are seen within 10 working days.")]
    public void A_typed_number_that_the_figures_bear_out_is_not_doubted(string text) => Assert.Empty(Bind(text).Doubts);

    [Theory]
    [InlineData("Visits in time fell to 93%.", "93%")]
    [InlineData("59 children were seen.", "59")]
    [InlineData("In March 94% were seen.", "94%")] // March was not frozen
    [InlineData("The target of 95% was missed.", "95%")]
    [InlineData("North saw 35 of its 40 children, and 12 siblings too.", "35", "40", "12")]
    public void A_typed_number_that_stands_in_none_of_its_figures_is_doubted(string text, params string[] doubted) =>
        Assert.Equal(doubted, Bind(text).Doubts.Select(doubt => doubt.Said));

    [Fact]
    public void A_bound_figure_is_never_doubted_though_a_typed_one_beside_it_is()
    {
        var bound = Bind("North saw {{cpp_visit_10wd_pct.numerator; team=North}} children, and 36 in all.");

        Assert.Equal("North saw 35 children, and 36 in all.", bound.Shown);
        var doubt = Assert.Single(bound.Doubts);
        Assert.Equal(("36", "North saw 35 children, and 36 in all."), (doubt.Said, doubt.Sentence));
    }

    [Fact]
    public void A_text_that_serves_a_family_may_speak_of_each_of_its_figures()
    {
        const string Text = "It was 97% of the children, or 92%.";

        Assert.Single(Bind(Text).Doubts);
        Assert.Empty(BoundText.Of(Text, [Visits, "cpp_visit_4wk_pct"], Figures, Measured.Product.Value.Checker).Doubts);
    }

    private static BoundText Bind(string text) => BoundText.Of(text, [Visits], Figures, Measured.Product.Value.Checker);
}
