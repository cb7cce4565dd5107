using Dapper;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Positions;

/// <summary>The service's part: write the statement, carry the last one forward, settle its numbers, submit it. Each save is a version of its own.</summary>
public sealed class PositionWriting(Database database, PositionStore store, PositionCheck check, TimeProvider clock)
{
    private const int LongestReason = 500;
    private readonly PositionVersions _versions = new(database, clock);

    /// <summary>Keeps a draft; an approved text stays printed until the new one is approved.</summary>
    /// <param name="basedOn">Number of the version that the writer began from; 0 for none.</param>
    /// <exception cref="PositionRefused">It is empty or too long, or somebody else changed it meanwhile.</exception>
    public PositionStatement Save(PositionStatement statement, int basedOn, PositionParts parts, string by)
    {
        var wording = parts.Tidied();
        return _versions.Add(statement, basedOn, "Statement saved", by, _ => Draft(wording, by));
    }

    /// <summary>Begins a month with the text of an earlier one; its tokens read the new month's figures. It bears the mark of it until it is written anew.</summary>
    /// <exception cref="PositionRefused">There is no earlier text, or this month has one.</exception>
    public PositionStatement CarryForward(PositionStatement statement, string by)
    {
        var before =
            store.Before(statement.AuthorityCode, statement.ServiceId, statement.Month)
            ?? throw new PositionRefused(
                "The service has no earlier statement that could be carried forward: write this one."
            );
        if (statement.Number > 0)
        {
            throw new PositionRefused("This month has a statement already: write that one.");
        }

        var text = before.Approved ?? before.Current!;
        return _versions.Add(
            statement,
            basedOn: 0,
            $"Statement carried forward from {before.Month}",
            by,
            _ => Draft(text.Wording, by) with { CarriedFrom = text.CarriedFrom ?? before.Month }
        );
    }

    /// <summary>Goes back to an earlier version, by adding a draft with its words.</summary>
    /// <exception cref="PositionRefused">There is no such version, or somebody else changed the statement meanwhile.</exception>
    public PositionStatement Restore(PositionStatement statement, int basedOn, int version, string by)
    {
        var old =
            statement.Version(version)
            ?? throw new PositionRefused($"There is no version {version}: choose one of the list.");
        return _versions.Add(
            statement,
            basedOn,
            $"Version {version} restored",
            by,
            _ => Draft(old.Wording, by) with { CarriedFrom = old.CarriedFrom }
        );
    }

    /// <summary>Says, beside a number that the figures do not bear out, why it stands there.</summary>
    /// <exception cref="PositionRefused">No reason is given.</exception>
    public void Confirm(PositionStatement statement, TextDoubt doubt, string? reason, string by)
    {
        var said = PositionRefused.Unless(reason, "Reason", $"The reason for '{doubt.Said}'", LongestReason);
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text(PositionStore.Folder + "position_confirmation_save.sql"),
                new
                {
                    authority = statement.AuthorityCode,
                    service = statement.ServiceId,
                    period_end = statement.Month.LastDay,
                    printed = doubt.Said,
                    sentence = doubt.Sentence,
                    reason = said,
                    by,
                    now = _versions.Now(),
                },
                transaction
            )
        );
    }

    /// <summary>Hands the newest draft to whoever approves it.</summary>
    /// <exception cref="PositionRefused">A part is empty, a token or number is not settled, or the statement changed meanwhile.</exception>
    public PositionStatement Submit(PositionStatement statement, int basedOn, PositionFigures figures, string by) =>
        _versions.Decide(
            statement,
            basedOn,
            Standing.Draft,
            "Only a new draft can be submitted: save one first.",
            "Statement submitted",
            by,
            current =>
            {
                _ = check.Settled(statement, current.Wording, figures);
                return current with { Standing = Standing.Submitted };
            }
        );

    private PositionVersion Draft(PositionParts wording, string by) =>
        new()
        {
            Number = 0,
            Standing = Standing.Draft,
            Wording = wording,
            WrittenBy = by,
            WrittenAt = _versions.Now(),
        };
}
