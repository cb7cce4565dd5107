using Yardstick.Core.Reports.Statements.Rules;

namespace Yardstick.Tests.Reports.Statements;

public sealed class ChangeOfBandTests
{
    private readonly ChangeOfBand _rule = new();

    [Fact]
    public void A_rating_that_got_worse_is_named_with_both_colours() =>
        // Amber reaches down to 95 - 6% of 95 = 89.3.
        Assert.Equal("turned from green to red", Say.With(_rule, Judged.Against("95%", Judged.Visits, "96%", "84%")));

    [Fact]
    public void A_rating_that_got_better_is_named_too() =>
        Assert.Equal("turned from red to amber", Say.With(_rule, Judged.Against("95%", Judged.Visits, "84%", "90%")));

    [Fact]
    public void Nothing_is_said_of_the_same_colour() =>
        Assert.Null(Say.With(_rule, Judged.Against("95%", Judged.Visits, "80%", "84%")));

    [Fact]
    public void Nothing_is_said_when_the_month_before_has_no_colour() =>
        Assert.Null(Say.With(_rule, Judged.Against("95%", Judged.Visits, "60% (3/5)", "84% (84/100)")));

    [Fact]
    public void Nothing_is_said_without_a_target() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "96%", "84%")));
}
