using Dapper;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>Children followed by hand through the definitions: each is in the indicators written down for it, and in no other.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class JourneyTests
{
    private const string Council = "1999";
    private static readonly IReadOnlyList<Journey> Children = Journey.All();

    [Theory]
    [BothEngines]
    public void A_child_alone_gets_the_verdicts_derived_by_hand(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new JourneyFolder();
        foreach (var child in Children)
        {
            folder.Write(child.Authority, [child]);
        }

        ShippedIndicators.Import(store.Database, folder.Path);
        using var session = ShippedIndicators.Session(
            store.Database,
            Children.Select(child => child.Authority),
            Journey.Followed
        );
        var found = ShippedIndicators
            .WithSql.SelectMany(each =>
                session.Connection.Query<JourneyMember>(IndicatorSql.Members(each.Key, each.Sql!))
            )
            .ToLookup(member => member.AuthorityCode, Verdict.Of);

        var wrong = Children.SelectMany(child => Differences(child, found[child.Authority])).ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(Children.Count >= 10);
    }

    [Theory]
    [BothEngines]
    public void In_one_council_the_children_add_up(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new JourneyFolder().Write(Council, Children);
        ShippedIndicators.Import(store.Database, folder.Path);

        var figures = ShippedIndicators
            .In(store.Database)
            .Measure(Assert.Single(MeasuredExtract.All(store.Database)), ShippedIndicators.All, Journey.Followed);

        var wrong = new ExpectedCouncil(Council, Children)
            .Differences(figures.Where(figure => figure.Status != ObservationStatus.NotAvailable))
            .ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<string> Differences(Journey child, IEnumerable<Verdict> found)
    {
        var actual = found.Select(verdict => verdict.ToString()).ToList();
        var expected = child.Verdicts.Select(verdict => verdict.ToString()).ToList();
        return Without(expected, actual)
            .Select(verdict => $"{child}: expected {verdict}")
            .Concat(Without(actual, expected).Select(verdict => $"{child}: found {verdict}"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The texts of the first list that the second lacks, each as often as it lacks it.</summary>
    private static IEnumerable<string> Without(IEnumerable<string> texts, IEnumerable<string> others)
    {
        var counts = others.CountBy(text => text).ToDictionary();
        return texts.GroupBy(text => text).SelectMany(group => group.Skip(counts.GetValueOrDefault(group.Key)));
    }
}
