using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Tests.People;

namespace Yardstick.Tests.Editions.Publishing;

public sealed class EditionStepsTests
{
    /// <summary>Every step from every state; what is not named is refused.</summary>
    [Theory]
    [InlineData(EditionStep.Compose, "Draft>Draft")]
    [InlineData(EditionStep.Submit, "Draft>InReview")]
    [InlineData(EditionStep.Return, "InReview>Draft", "Approved>Draft")]
    [InlineData(EditionStep.Approve, "InReview>Approved")]
    [InlineData(EditionStep.Publish, "Approved>Published")]
    [InlineData(EditionStep.Amend, "Published>Amended")]
    [InlineData(EditionStep.Supersede, "Published>Superseded", "Amended>Superseded")]
    public void An_edition_goes_its_way_and_no_other(EditionStep step, params string[] ways)
    {
        var taken = Enum.GetValues<EditionState>()
            .Where(state => EditionSteps.Rule(step).From.Contains(state))
            .Select(state => $"{state}>{EditionSteps.After(step, state)}");

        Assert.Equal(ways, taken);
        Assert.All(
            Enum.GetValues<EditionState>().Where(state => !EditionSteps.Rule(step).From.Contains(state)),
            state => Assert.Throws<EditionRefused>(() => EditionSteps.After(step, state))
        );
    }

    [Fact]
    public void What_cannot_be_done_is_said_with_what_can()
    {
        var refused = Assert.Throws<EditionRefused>(() =>
            EditionSteps.After(EditionStep.Compose, EditionState.Published)
        );

        Assert.Equal(
            "The edition is published, and only one that is draft can be composed anew: a published edition stays as it is, amend it with a note.",
            refused.Message
        );
    }

    [Theory]
    [InlineData(Role.Analyst, Permission.ComposeEditions)]
    [InlineData(Role.Director, Permission.ApproveEditions)]
    [InlineData(Role.ScrutinyOfficer, Permission.PublishEditions)]
    public void One_role_composes_another_approves_a_third_publishes(Role role, Permission permission)
    {
        Assert.Equal([role], Enum.GetValues<Role>().Where(each => Permissions.Table.Allows(each, permission)));
    }
}
