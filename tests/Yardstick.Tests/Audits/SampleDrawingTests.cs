using Yardstick.Core.Audits;

namespace Yardstick.Tests.Audits;

public sealed class SampleDrawingTests
{
    private static readonly IReadOnlyList<Candidate> Ten =
    [
        .. Enumerable.Range(0, 10).Select(i => new Candidate($"P{i}", "T1", new DateOnly(2023, 6, 1).AddDays(i))),
    ];

    [Fact]
    public void The_same_seed_draws_the_same_children_whatever_the_order_of_the_list() =>
        Assert.Equal(Random(Ten, seed: 7), Random([.. Ten.Reverse()], seed: 7));

    [Fact]
    public void Another_seed_draws_other_children() =>
        Assert.True(
            Enumerable.Range(1, 20).Select(seed => string.Join(' ', Random(Ten, seed))).Distinct().Count() > 10
        );

    [Fact]
    public void A_child_who_joins_the_list_moves_none_of_the_others()
    {
        var before = Random(Ten, seed: 7, size: 10);

        var after = Random([.. Ten, new Candidate("Q", null, null)], seed: 7, size: 11);

        Assert.Equal(before, after.Where(child => child != "Q"));
    }

    [Fact]
    public void Every_child_has_the_same_chance()
    {
        // 2,000 draws of 3 out of 10: 600 each are to be expected, with a standard deviation of about 20.
        var drawn = Enumerable.Range(1, 2000).SelectMany(seed => Random(Ten, seed)).CountBy(child => child).ToList();

        Assert.Equal(10, drawn.Count);
        Assert.All(drawn, child => Assert.InRange(child.Value, 500, 700));
    }

    [Fact]
    public void The_last_leavers_are_those_with_the_latest_event_each_child_once() =>
        Assert.Equal(
            ["P0", "P9", "P8"],
            SampleDrawing
                .Draw([.. Ten, new Candidate("P0", "T2", new DateOnly(2023, 6, 10))], SampleRule.Latest, 3, seed: 0)
                .Select(child => child.PersonId)
        );

    [Fact]
    public void Everyone_is_everyone_once() =>
        Assert.Equal(10, SampleDrawing.Draw([.. Ten, .. Ten], SampleRule.Everyone, 3, seed: 0).Count);

    private static IReadOnlyList<string> Random(IReadOnlyList<Candidate> of, long seed, int size = 3) =>
        [.. SampleDrawing.Draw(of, SampleRule.Random, size, seed).Select(child => child.PersonId)];
}
