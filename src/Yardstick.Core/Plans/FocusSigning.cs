using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Plans;

/// <summary>The part of the leadership: to sign off what another person wrote. Words that are written later need a new sign-off.</summary>
public sealed class FocusSigning(Database database, Checker checker, TimeProvider clock)
{
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>What can be put into the words, and what in them is in doubt.</summary>
    public FocusWording Look(FocusArea focus, CommentaryFigures figures) => FocusWording.Of(focus, figures, checker);

    /// <summary>The leadership stands behind the words as they are; editions print them from then on.</summary>
    /// <param name="seen">The area as whoever signs has read it.</param>
    /// <param name="figures">Those of the newest frozen month; null when none is.</param>
    /// <param name="confirmed">Typed numbers that the figures do not bear out were looked at and are right.</param>
    /// <param name="role">In words, as it is printed.</param>
    /// <exception cref="PlanRefused">It is the reader's own text, changed meanwhile, signed off already, or a number or token in it is not settled.</exception>
    public FocusArea SignOff(FocusArea seen, CommentaryFigures? figures, bool confirmed, string role, string by)
    {
        // The figures are looked at before the piece of writing begins; the numbers tell whether the words are the same in it.
        var doubts = Settled(seen, figures, confirmed);
        return database.Write(transaction =>
        {
            var focus = PlanStore.OpenFocus(transaction, seen.AuthorityCode, seen.FocusId);
            if (focus.Current.Version != seen.Current.Version || focus.Updates.Count != seen.Updates.Count)
            {
                throw new PlanRefused("Somebody changed it meanwhile: read it as it is now, and sign that off.");
            }

            if (!focus.AwaitsSignOff)
            {
                throw new PlanRefused("It is signed off as it stands: there is nothing new to sign.");
            }

            if (focus.IsWrittenBy(by))
            {
                throw new PlanRefused(
                    "You wrote these words yourself: another member of the leadership signs them off."
                );
            }

            var signed = new FocusSignOff(
                focus.SignOffs.Count + 1,
                focus.Current.Version,
                focus.Updates.Count,
                PlanRefused.Unless(role, "Role", "The role that signs", PlanRefused.LongestRole),
                doubts.Count == 0 ? null : string.Join("; ", doubts),
                by,
                StoreTime.Now(clock)
            );
            PlanStore.Add(
                transaction,
                "focus_sign_off_add.sql",
                new
                {
                    authority = focus.AuthorityCode,
                    focus = focus.FocusId,
                    signed.Number,
                    signed.Version,
                    signed.LastUpdate,
                    signed.Role,
                    signed.Confirmed,
                    signed.SignedBy,
                    signed.SignedAt,
                }
            );
            _log.Note(
                transaction,
                by,
                FocusRegister.Subject,
                $"{focus.AuthorityCode}/{focus.FocusId}",
                "Area of focus signed off",
                null,
                signed
            );
            return focus with { SignOffs = [.. focus.SignOffs, signed] };
        });
    }

    /// <returns>Typed numbers in doubt that are confirmed.</returns>
    private List<string> Settled(FocusArea focus, CommentaryFigures? figures, bool confirmed)
    {
        if (figures is null)
        {
            return focus.Updates.Select(update => update.Wording).Append(focus.Current.Response).Any(HasToken)
                ? throw new PlanRefused(
                    "No month is frozen yet, so no figure can be put into the words: freeze a month first."
                )
                : [];
        }

        var wording = Look(focus, figures);
        if (wording.Problems.FirstOrDefault() is { } problem)
        {
            throw new PlanRefused($"A figure cannot be put into the words. {problem.Message}", "Response");
        }

        var doubts = wording.Doubts.ToList();
        return doubts.Count == 0 || confirmed
            ? [.. doubts.Select(doubt => doubt.Said).Distinct(StringComparer.Ordinal)]
            : throw new PlanRefused(
                $"The figures do not bear out '{doubts[0].Said}' ({doubts[0].Why}): have it corrected or put in as a token, or confirm the numbers.",
                "Confirmed"
            );
    }

    private static bool HasToken(string text) => FigureToken.In(text).Tokens.Count > 0;
}
