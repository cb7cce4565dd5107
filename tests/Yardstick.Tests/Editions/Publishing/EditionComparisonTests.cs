using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Editions.Publishing;

public sealed class EditionComparisonTests
{
    private const string Visits = "cpp_visit_10wd_pct";

    [Fact]
    public void Figures_texts_targets_and_definitions_that_differ_are_told_with_both_sides()
    {
        var inputs = SomeEditions.Inputs() with
        {
            Texts = [Text("Two workers were ill.")],
            Targets = [Target(">=95%")],
        };
        var before = new EditionContent(inputs, Figures(57, 35));
        var after = new EditionContent(
            inputs with
            {
                Texts = [Text("Two workers were away ill.")],
                Targets = [Target(">=90%")],
                Definitions = [inputs.Definitions[0] with { Version = 2 }],
            },
            Figures(58, 36)
        );

        var comparison = EditionComparison.Between(before, after);

        Assert.Equal(
            ["July 2023  92% (57 of 62) > 94% (58 of 62)", "July 2023 North 87.5% (35 of 40) > 90.0% (36 of 40)"],
            comparison.Figures.Select(each => $"{each.Month.ToWords()} {each.Team} {each.Before} > {each.After}")
        );
        Assert.Equal(
            ["Same Two workers were", "Added away", "Same ill."],
            Assert.Single(comparison.Texts).Parts.Select(part => $"{part.Change} {part.Text}")
        );
        Assert.Equal((">=95%", ">=90%"), comparison.Targets.Select(each => (each.Before, each.After)).Single());
        Assert.Equal((1, 2), comparison.Definitions.Select(each => (each.VersionBefore, each.Version)).Single());
    }

    [Fact]
    public void Editions_of_two_months_are_compared_for_the_months_that_both_print()
    {
        var july = new EditionContent(SomeEditions.Inputs(), Figures(57, 35));

        Assert.True(EditionComparison.Between(july, july).IsEmpty);
    }

    [Fact]
    public void A_headline_that_is_gone_is_told_whole()
    {
        var inputs = SomeEditions.Inputs() with
        {
            Headlines = [new Headline(Visits, Measured.July, HeadlineTone.Bad, "Visits fell.")],
        };

        var comparison = EditionComparison.Between(
            new EditionContent(inputs, Figures(57, 35)),
            new EditionContent(inputs with { Headlines = [] }, Figures(57, 35))
        );

        Assert.Equal([new TextPart(TextChange.Removed, "Visits fell.")], Assert.Single(comparison.Texts).Parts);
    }

    [Theory]
    [InlineData("", "new", "+new")]
    [InlineData("a b c", "a c", "=a -b =c")]
    [InlineData("a old b", "a new b", "=a -old +new =b")]
    public void Words_are_marked_where_they_differ(string before, string after, string marked) =>
        Assert.Equal(
            marked,
            string.Join(' ', ChangedWords.Between(before, after).Select(part => "=-+"[(int)part.Change] + part.Text))
        );

    private static ApprovedText Text(string shown) =>
        new("t", 1, [Visits], shown, shown, "olive@council.example", new DateTime(2023, 8, 4));

    private static SetTarget Target(string text) =>
        new(Measured.Council, Visits, text, new DateOnly(2019, 4, 1), "test");

    private static PublishedDelivery Figures(int seen, int north) =>
        Measured.Product.Value.Measured.Of(
            Measured.Month(
                [Measured.Percentage(Visits, Measured.July, seen, 62)],
                [
                    Measured.Percentage(Visits, Measured.July, north, 40, "T1", "team"),
                    Measured.Percentage(Visits, Measured.July, 22, 22, "T2", "team"),
                ]
            )
        );
}
