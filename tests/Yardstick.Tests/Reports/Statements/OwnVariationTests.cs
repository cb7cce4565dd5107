using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class OwnVariationTests
{
    // Mean 80 with moves of 2 up and down: limits 80 -/+ 2.66 * 2 before the last month.
    private static readonly string[] Steady =
    [
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
        "81%",
        "79%",
    ];
    private readonly OwnVariation _rule = new();

    [Fact]
    public void A_month_like_the_others_is_inside_normal_variation() =>
        Assert.Equal("inside normal variation", Say.With(_rule, Judged.Figure(Judged.Visits, [.. Steady, "81%"])));

    [Fact]
    public void A_month_far_below_is_a_sign_of_change_for_the_worse_where_higher_is_better()
    {
        var said = Say.With(_rule, Judged.Figure(Judged.Visits, [.. Steady, "60%"]));

        Assert.StartsWith(
            "a sign of real change for the worse (below the lower process limit",
            said,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_month_is_a_sign_for_the_better_where_lower_is_better()
    {
        var said = Say.With(_rule, Judged.Figure(Judged.Rereferrals, [.. Steady, "60%"]));

        Assert.StartsWith("a sign of real change for the better (below", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_neither_direction_is_better_the_change_is_only_named()
    {
        var counts = Steady.Select(value => value.TrimEnd('%'));
        var said = Say.With(_rule, Judged.Figure(Judged.Contacts, [.. counts, "60"]));

        Assert.StartsWith("a sign of real change (below", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_a_series_too_short_to_be_judged() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, [.. Steady[..10], "60%"])));
}
