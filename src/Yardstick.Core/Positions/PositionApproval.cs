using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Positions;

/// <summary>The director's part: approve what was submitted, or return it with a reason.</summary>
public sealed class PositionApproval(Database database, PositionCheck check, TimeProvider clock)
{
    private const int LongestReason = 500;
    private const string NothingWaits = "Nothing is submitted: ask for the statement to be submitted first.";
    private readonly PositionVersions _versions = new(database, clock);

    /// <summary>Approves what was submitted; the text is kept with its figures, as it is printed from then on.</summary>
    /// <param name="isForPublication">Whether everyone may read it, with protected figures, in public versions of editions.</param>
    /// <exception cref="PositionRefused">Whoever approves has written or submitted it, it changed meanwhile, or a number in it is not settled.</exception>
    public PositionStatement Approve(
        PositionStatement statement,
        int basedOn,
        PositionFigures figures,
        bool isForPublication,
        string by
    ) =>
        _versions.Decide(
            statement,
            basedOn,
            Standing.Submitted,
            NothingWaits,
            "Statement approved",
            by,
            current =>
            {
                if (IsOf(by, current.WrittenBy) || IsOf(by, current.DecidedBy))
                {
                    throw new PositionRefused(
                        "You wrote or submitted this statement: another person has to approve it."
                    );
                }

                var bound = check.Settled(statement, current.Wording, figures);
                return current with
                {
                    Standing = Standing.Approved,
                    Shown = bound.Shown,
                    OwnFigures = [.. bound.Spoken.Where(figures.Own.Contains)],
                    IsForPublication = isForPublication,
                };
            }
        );

    /// <summary>Gives a submitted statement back to its writer.</summary>
    /// <exception cref="PositionRefused">No reason is given, nothing is submitted, or it changed meanwhile.</exception>
    public PositionStatement Return(PositionStatement statement, int basedOn, string? reason, string by)
    {
        var said = PositionRefused.Unless(reason, "Reason", "The reason for returning it", LongestReason);
        return _versions.Decide(
            statement,
            basedOn,
            Standing.Submitted,
            NothingWaits,
            "Statement returned",
            by,
            current => current with { Standing = Standing.Returned, Reason = said }
        );
    }

    private static bool IsOf(string by, string? person) =>
        string.Equals(by, person, StringComparison.OrdinalIgnoreCase);
}
