using System.Data.Common;
using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Actions;

/// <summary>The actions of an authority: agreed, reported on, closed. Nothing is removed.</summary>
public sealed class ActionRegister(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "Commentaries/Actions/";
    private const int LongestWording = 1000;
    private const int LongestRole = 80;

    /// <summary>Open ones first, by the promised day; then the closed ones, newest first.</summary>
    public IReadOnlyList<AgreedAction> Of(string authority) =>
        database.Remember<IReadOnlyList<AgreedAction>>(
            (nameof(ActionRegister), authority),
            connection =>
                [
                    .. List(connection, authority)
                        .OrderByDescending(action => action.IsOpen)
                        .ThenByDescending(action => action.ClosedAt)
                        .ThenBy(action => action.DueOn)
                        .ThenBy(action => action.Id, StringComparer.Ordinal),
                ]
        );

    public AgreedAction? Find(string authority, string id) => Of(authority).FirstOrDefault(action => action.Id == id);

    /// <summary>What was said of an action, oldest first.</summary>
    public IReadOnlyList<ActionUpdate> Updates(string authority, string id)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<ActionUpdate>(
                SqlFile.Text(Folder + "agreed_action_update_list.sql"),
                new { authority, id }
            ),
        ];
    }

    /// <exception cref="CommentaryRefused">A field is missing or wrong, or the day is over.</exception>
    public AgreedAction Agree(ActionToAgree wanted, string by)
    {
        var now = StoreTime.Now(clock);
        var action = new AgreedAction
        {
            AuthorityCode = wanted.AuthorityCode,
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            Kind = wanted.Kind,
            Wording = CommentaryRefused.Unless(wanted.Wording, "The action", LongestWording),
            OwnerRole = CommentaryRefused.Unless(wanted.OwnerRole, "The role that owns it", LongestRole),
            Indicator = string.IsNullOrWhiteSpace(wanted.Indicator) ? null : Key(wanted.Indicator.Trim()),
            AreaId = string.IsNullOrWhiteSpace(wanted.AreaId) ? null : wanted.AreaId.Trim(),
            DueOn = NotOver(wanted.DueOn, now),
            Standing = ActionStanding.Open,
            Origin = CommentaryRefused.Unless(wanted.Origin, "Where it was agreed", LongestRole * 2),
            OpenedAt = now,
            OpenedBy = by,
        };
        database.Write(transaction =>
            transaction.Connection!.Execute(SqlFile.Text(Folder + "agreed_action_add.sql"), Row(action), transaction)
        );
        return action;
    }

    /// <summary>Says where an action stands; another day may be promised with it.</summary>
    /// <exception cref="CommentaryRefused">There is no such open action, nothing is said, or the new day is over.</exception>
    public AgreedAction Report(string authority, string id, string? wording, DateOnly? dueOn, string by) =>
        Change(
            authority,
            id,
            by,
            CommentaryRefused.Unless(wording, "The update", LongestWording),
            action =>
                dueOn is { } day && day != action.DueOn
                    ? action with
                    {
                        DueOn = NotOver(day, StoreTime.Now(clock)),
                    }
                    : action
        );

    /// <param name="standing">Done or cancelled.</param>
    /// <param name="note">What was done, or why it was cancelled.</param>
    /// <exception cref="CommentaryRefused">There is no such open action, or nothing is said.</exception>
    public AgreedAction Close(string authority, string id, ActionStanding standing, string? note, string by)
    {
        if (standing == ActionStanding.Open)
        {
            throw new CommentaryRefused("An action is closed as done or as cancelled: say which.");
        }

        var said = CommentaryRefused.Unless(
            note,
            standing == ActionStanding.Done ? "What was done" : "The reason for cancelling",
            LongestWording
        );
        return Change(
            authority,
            id,
            by,
            said,
            action =>
                action with
                {
                    Standing = standing,
                    ClosedAt = StoreTime.Now(clock),
                    ClosedBy = by,
                    ClosingNote = said,
                }
        );
    }

    private AgreedAction Change(
        string authority,
        string id,
        string by,
        string said,
        Func<AgreedAction, AgreedAction> change
    ) =>
        database.Write(transaction =>
        {
            var action =
                List(transaction.Connection!, authority, transaction).FirstOrDefault(other => other.Id == id)
                ?? throw new CommentaryRefused("There is no such action: choose one of the list.");
            if (!action.IsOpen)
            {
                throw new CommentaryRefused("The action is closed already: agree on a new one.");
            }

            var changed = change(action);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "agreed_action_change.sql"),
                Row(changed),
                transaction
            );
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "agreed_action_update_add.sql"),
                new
                {
                    changed.AuthorityCode,
                    changed.Id,
                    Wording = said,
                    changed.DueOn,
                    WrittenAt = StoreTime.Now(clock),
                    WrittenBy = by,
                },
                transaction
            );
            return changed;
        });

    private string Key(string indicator) =>
        catalogue.Find(indicator)?.Key
        ?? throw new CommentaryRefused($"There is no indicator '{indicator}': write the key of the catalogue.");

    private static DateOnly NotOver(DateOnly due, DateTime now) =>
        due >= DateOnly.FromDateTime(now)
            ? due
            : throw new CommentaryRefused(
                "The day by which it is due is over: write a day that is still to come.",
                "The day by which it is due"
            );

    private static IEnumerable<AgreedAction> List(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        connection.Query<AgreedAction>(SqlFile.Text(Folder + "agreed_action_list.sql"), new { authority }, transaction);

    /// <summary>Kinds and standings are kept by their names.</summary>
    private static object Row(AgreedAction action) =>
        new
        {
            action.AuthorityCode,
            action.Id,
            Kind = action.Kind.ToString(),
            action.Wording,
            action.OwnerRole,
            action.Indicator,
            action.AreaId,
            action.DueOn,
            Standing = action.Standing.ToString(),
            action.Origin,
            action.OpenedAt,
            action.OpenedBy,
            action.ClosedAt,
            action.ClosedBy,
            action.ClosingNote,
        };
}
