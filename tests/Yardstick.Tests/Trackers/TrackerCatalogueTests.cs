using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Trackers;

public sealed class TrackerCatalogueTests
{
    private static IndicatorCatalogue Indicators => Measured.Product.Value.Catalogue;

    [Fact]
    public void Four_trackers_ship_in_their_order() =>
        Assert.Equal(
            ["permanence", "long-protection-plans", "exceptional-arrangements", "reviewing-challenges"],
            Measured.Product.Value.Trackers.All.Select(tracker => tracker.Key)
        );

    [Theory]
    [InlineData("colour: red", "", "definitions/trackers/one.yml:1: 'colour' is not a field here")]
    [InlineData("", "indicator: cpp_n", "indicator: nothing_n", ":6: 'nothing_n' is no indicator")]
    [InlineData("", "indicator: cpp_n", "indicator: cpp_rate", ":6: 'cpp_rate' has no children of its own")]
    [InlineData("", "members: met", "members: not-met", ":6: cpp_n is a count, and whoever is behind it is counted")]
    [InlineData("", "members: met", "members: some", ":6: 'some' is no members; write one of: met; not-met")]
    [InlineData("", "review_weeks: 4", "review_weeks: 60", ":5: 60 weeks are no time to a review; write 1 to 52")]
    [InlineData("", "tracker: one", "tracker: two", ":1: 'two' is not the name of the file; write one")]
    [InlineData("", "exit: left, words: L", "exit: moved, words: L", ":8: 'moved' stands twice in 'exits'")]
    public void A_definition_with_an_error_stops_the_start_with_its_place(params string[] change)
    {
        var text = (change[0].Length > 0 ? change[0] + "\n" : "") + Sound;
        var expected = change[^1];
        if (change[0].Length == 0)
        {
            Assert.Contains(change[1], text, StringComparison.Ordinal);
            text = text.Replace(change[1], change[2], StringComparison.Ordinal);
        }

        var folder = Directory.CreateTempSubdirectory("yardstick-trackers-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "trackers"));
            File.WriteAllText(Path.Combine(folder.FullName, "trackers", "one.yml"), text);

            var problem = Assert.Single(
                Assert.Throws<DefinitionsInvalid>(() => TrackerCatalogue.Load(folder.FullName, Indicators)).Problems
            );

            Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private const string Sound = """
        tracker: one
        order: 1
        title: One
        purpose: For a test.
        review_weeks: 4
        reasons: [{ indicator: cpp_n, members: met, words: On a plan }]
        decisions: [{ decision: go, words: Go on }]
        exits: [{ exit: moved, words: M }, { exit: left, words: L }]
        """;
}
