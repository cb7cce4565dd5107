using Yardstick.Core.People;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>What is done with an edition.</summary>
public enum EditionStep
{
    /// <summary>Makes the draft, or makes it anew.</summary>
    Compose,
    Submit,

    /// <summary>Back to draft, with the reason.</summary>
    Return,
    Approve,
    Publish,

    /// <summary>Begins a new version of a published edition, with a note that says what is corrected.</summary>
    Amend,

    /// <summary>A later version was published.</summary>
    Supersede,
}

/// <summary>
/// From where to where an edition goes and who takes it there. Pure. The analyst composes and submits, the director approves or returns, the
/// scrutiny officer publishes; whoever submitted does not approve.
/// </summary>
public static class EditionSteps
{
    private static readonly IReadOnlyList<EditionStepRule> Rules =
    [
        new(EditionStep.Compose, [EditionState.Draft], EditionState.Draft, Permission.ComposeEditions),
        new(EditionStep.Submit, [EditionState.Draft], EditionState.InReview, Permission.ComposeEditions),
        new(
            EditionStep.Return,
            [EditionState.InReview, EditionState.Approved],
            EditionState.Draft,
            Permission.ApproveEditions,
            NeedsNote: true
        ),
        new(EditionStep.Approve, [EditionState.InReview], EditionState.Approved, Permission.ApproveEditions),
        new(EditionStep.Publish, [EditionState.Approved], EditionState.Published, Permission.PublishEditions),
        new(
            EditionStep.Amend,
            [EditionState.Published],
            EditionState.Amended,
            Permission.ComposeEditions,
            NeedsNote: true
        ),
        new(
            EditionStep.Supersede,
            [EditionState.Published, EditionState.Amended],
            EditionState.Superseded,
            Permission.PublishEditions
        ),
    ];

    public static EditionStepRule Rule(EditionStep step) => Rules.First(rule => rule.Step == step);

    /// <summary>What a person may do next; that a later version takes an edition's place follows by itself.</summary>
    public static IReadOnlyList<EditionStep> From(EditionState state) =>
        [
            .. Rules
                .Where(rule => rule.From.Contains(state) && rule.Step is not EditionStep.Supersede)
                .Select(rule => rule.Step),
        ];

    /// <summary>The state after a step.</summary>
    /// <exception cref="EditionRefused">The step cannot be taken from there.</exception>
    public static EditionState After(EditionStep step, EditionState from)
    {
        var rule = Rule(step);
        return rule.From.Contains(from)
            ? rule.To
            : throw new EditionRefused(
                $"The edition is {EditionStates.InWords(from)}, and only one that is {string.Join(" or ", rule.From.Select(EditionStates.InWords))} can be {PastOf(step)}"
                    + (
                        from switch
                        {
                            EditionState.Published when step is EditionStep.Compose or EditionStep.Return =>
                                ": a published edition stays as it is, amend it with a note.",
                            EditionState.Amended or EditionState.Superseded => ": look for its newest version.",
                            EditionState.InReview or EditionState.Approved when step is EditionStep.Compose =>
                                ": have it returned to draft first.",
                            _ => ".",
                        }
                    )
            );
    }

    private static string PastOf(EditionStep step) =>
        step switch
        {
            EditionStep.Compose => "composed anew",
            EditionStep.Submit => "submitted",
            EditionStep.Return => "returned",
            EditionStep.Approve => "approved",
            EditionStep.Publish => "published",
            EditionStep.Amend => "amended",
            _ => "superseded",
        };
}

/// <param name="From">States in which the step can be taken.</param>
/// <param name="By">Who may take it.</param>
/// <param name="NeedsNote">The step says why.</param>
public sealed record EditionStepRule(
    EditionStep Step,
    IReadOnlyList<EditionState> From,
    EditionState To,
    Permission By,
    bool NeedsNote = false
);
