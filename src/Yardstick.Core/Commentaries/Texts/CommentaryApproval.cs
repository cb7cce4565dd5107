using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>The owner's part: approve what was submitted, or return it with a reason.</summary>
public sealed class CommentaryApproval(
    Database database,
    CommentaryCheck check,
    CommentarySettings settings,
    TimeProvider clock
)
{
    private readonly CommentaryVersions _versions = new(database, clock);
    private readonly Responsibilities _responsibilities = new(database, clock);

    public bool IsFor(Reader reader, Commentary commentary) =>
        CommentaryRights.MayApprove(
            reader,
            commentary.AuthorityCode,
            commentary.Indicator,
            _responsibilities.On(DateOnly.FromDateTime(StoreTime.Now(clock)), commentary.AuthorityCode)
        );

    /// <summary>Approves what was submitted; the text is kept with its figures, as it is printed from then on.</summary>
    /// <param name="basedOn">The version that the reader has read.</param>
    /// <exception cref="CommentaryRefused">It is the reader's own text, it changed meanwhile, or a number or token in it is not settled.</exception>
    public Commentary Approve(Reader reader, Commentary commentary, int basedOn, CommentaryFigures figures)
    {
        RefuseOthers(reader, commentary);
        return _versions.Decide(
            commentary,
            basedOn,
            [Standing.Submitted],
            "Only a submitted text can be approved: ask for it to be submitted.",
            current =>
                settings.OwnTextMayBeApproved
                || (current.WrittenBy != reader.Person!.Email && current.DecidedBy != reader.Person.Email)
                    ? current with
                    {
                        Standing = Standing.Approved,
                        DecidedBy = reader.Person!.Email,
                        Reason = null,
                        Shown = check.Settled(commentary, current, figures).Shown,
                    }
                    : throw new CommentaryRefused(
                        "You wrote or submitted this text yourself: somebody else approves it, the owner or a director."
                    )
        );
    }

    /// <summary>Gives a submitted text back to its writer.</summary>
    /// <exception cref="CommentaryRefused">No reason is given, or the text changed meanwhile.</exception>
    public Commentary Return(Reader reader, Commentary commentary, int basedOn, string? reason)
    {
        const int LongestReason = 500;
        RefuseOthers(reader, commentary);
        var said = CommentaryRefused.Unless(reason, "The reason for returning it", LongestReason);
        return _versions.Decide(
            commentary,
            basedOn,
            [Standing.Submitted],
            "Only a submitted text can be returned.",
            current => current with { Standing = Standing.Returned, DecidedBy = reader.Person!.Email, Reason = said }
        );
    }

    private void RefuseOthers(Reader reader, Commentary commentary)
    {
        if (!IsFor(reader, commentary))
        {
            throw new CommentaryRefused(
                $"The commentary on {commentary.Indicator} is approved by its owner or a director: ask one of them."
            );
        }
    }
}
