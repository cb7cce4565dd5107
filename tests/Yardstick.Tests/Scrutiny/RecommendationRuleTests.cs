using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Recommendations;
using static Yardstick.Core.Scrutiny.Recommendations.RecommendationEventKind;

namespace Yardstick.Tests.Scrutiny;

/// <summary>The published rule of the monitoring item, transition by transition.</summary>
public sealed class RecommendationRuleTests
{
    /// <summary>Every move that the rule knows; all others are refused (below).</summary>
    [Theory]
    [InlineData(RecommendationState.Outstanding, Responded, RecommendationState.Outstanding)]
    [InlineData(RecommendationState.Outstanding, Updated, RecommendationState.Outstanding)]
    [InlineData(RecommendationState.Outstanding, Reported, RecommendationState.Outstanding)]
    [InlineData(RecommendationState.Outstanding, Completed, RecommendationState.Completed)]
    [InlineData(RecommendationState.Outstanding, Rejected, RecommendationState.Rejected)]
    [InlineData(RecommendationState.Completed, Updated, RecommendationState.Completed)]
    [InlineData(RecommendationState.Completed, Reported, RecommendationState.Completed)]
    [InlineData(RecommendationState.Completed, Accepted, RecommendationState.Accepted)]
    [InlineData(RecommendationState.Completed, NotAccepted, RecommendationState.NotAccepted)]
    [InlineData(RecommendationState.NotAccepted, Responded, RecommendationState.NotAccepted)]
    [InlineData(RecommendationState.NotAccepted, Updated, RecommendationState.NotAccepted)]
    [InlineData(RecommendationState.NotAccepted, Reported, RecommendationState.NotAccepted)]
    [InlineData(RecommendationState.NotAccepted, Completed, RecommendationState.Completed)]
    [InlineData(RecommendationState.NotAccepted, Rejected, RecommendationState.Rejected)]
    [InlineData(RecommendationState.Rejected, Updated, RecommendationState.Rejected)]
    [InlineData(RecommendationState.Rejected, Reported, RecommendationState.RejectedAndReported)]
    [InlineData(RecommendationState.Accepted, Updated, RecommendationState.Accepted)]
    [InlineData(RecommendationState.RejectedAndReported, Updated, RecommendationState.RejectedAndReported)]
    public void A_move_of_the_rule_leads_to_its_state(
        RecommendationState from,
        RecommendationEventKind happens,
        RecommendationState to
    ) => Assert.Equal(to, RecommendationRule.Next(from, happens));

    [Fact]
    public void There_are_eighteen_moves_and_every_other_one_is_refused_with_what_to_do()
    {
        var moves =
            from state in Enum.GetValues<RecommendationState>()
            from kind in Enum.GetValues<RecommendationEventKind>()
            select (state, kind, isPossible: RecommendationRule.PossibleIn(state).Contains(kind));

        Assert.Equal(18, moves.Count(move => move.isPossible));
        foreach (var (state, kind, _) in moves.Where(move => !move.isPossible))
        {
            var refused = Assert.Throws<ScrutinyRefused>(() => RecommendationRule.Next(state, kind));
            Assert.Contains(':', refused.Message);
        }
    }

    [Fact]
    public void Only_acceptance_by_the_panel_and_a_reported_rejection_take_anything_off_the_list()
    {
        var leaving =
            from state in Enum.GetValues<RecommendationState>().Where(RecommendationRule.IsOnList)
            from kind in RecommendationRule.PossibleIn(state)
            where !RecommendationRule.IsOnList(RecommendationRule.Next(state, kind))
            select (state, kind);

        Assert.Equal(
            [(RecommendationState.Completed, Accepted), (RecommendationState.Rejected, Reported)],
            leaving.Order()
        );
    }

    [Fact]
    public void Nothing_brings_back_what_is_off_the_list()
    {
        Assert.Equal([Updated], RecommendationRule.PossibleIn(RecommendationState.Accepted));
        Assert.Equal([Updated], RecommendationRule.PossibleIn(RecommendationState.RejectedAndReported));
    }
}
