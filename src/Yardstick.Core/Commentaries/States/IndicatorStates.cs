using System.Data.Common;
using Dapper;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.States;

/// <summary>Sets, moves and ends the states of indicators; what was ended stays readable.</summary>
public sealed class IndicatorStates(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "Commentaries/States/";
    private const string Subject = "indicator state";
    private const int LongestCause = 500;
    private const int LongestRole = 80;
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>States of an authority, of one indicator when it is named: those that hold first, then the ended ones, newest first.</summary>
    public IReadOnlyList<IndicatorState> Of(string authority, string? indicator = null) =>
        [.. All(authority).Where(state => indicator is null || state.Indicator == indicator)];

    /// <summary>What judging asks: why the figure of an indicator and month is marked and not judged.</summary>
    public Func<string, Month, Withholding?> Withholdings(string authority)
    {
        var holding = Of(authority)
            .Where(state => state.Holds)
            .ToDictionary(state => state.Indicator, StringComparer.Ordinal);
        return (indicator, month) =>
            holding.TryGetValue(indicator, out var state) && state.Covers(month) ? state.AsWithholding() : null;
    }

    /// <summary>Marks the figure of an indicator from a month on; it is not judged until the state is ended.</summary>
    /// <exception cref="CommentaryRefused">A field is missing, the date is over, or the indicator has a state already.</exception>
    public IndicatorState Set(StateToSet wanted, string by)
    {
        var now = StoreTime.Now(clock);
        var state = new IndicatorState
        {
            AuthorityCode = wanted.AuthorityCode,
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            Indicator =
                catalogue.Find(wanted.Indicator)?.Key
                ?? throw new CommentaryRefused(
                    $"There is no indicator '{wanted.Indicator}': write the key of the catalogue."
                ),
            Kind = wanted.Kind,
            Cause = CommentaryRefused.Unless(wanted.Cause, "The cause", LongestCause),
            ResponsibleRole = CommentaryRefused.Unless(wanted.ResponsibleRole, "The responsible role", LongestRole),
            PromisedOn = NotOver(wanted.PromisedOn, now),
            FromMonth = wanted.From,
            SetAt = now,
            SetBy = by,
        };
        database.Write(transaction =>
        {
            var holding = List(transaction.Connection!, state.AuthorityCode, transaction)
                .FirstOrDefault(other => other.Holds && other.Indicator == state.Indicator);
            if (holding is not null)
            {
                throw new CommentaryRefused(
                    $"{state.Indicator} is {StateWords.Of(holding.Kind)} already: end that state first, or promise another day for it."
                );
            }

            transaction.Connection!.Execute(SqlFile.Text(Folder + "indicator_state_add.sql"), Row(state), transaction);
            _log.Note(
                transaction,
                by,
                Subject,
                state.Id,
                $"{state.Indicator} set {StateWords.Of(state.Kind)}",
                null,
                Row(state)
            );
        });
        return state;
    }

    /// <summary>Promises the panel another day; the cause then says why.</summary>
    /// <exception cref="CommentaryRefused">There is no such state, it was ended, or the day is over.</exception>
    public IndicatorState PromiseAgain(string authority, string id, DateOnly promisedOn, string? cause, string by) =>
        Change(
            authority,
            id,
            by,
            "Another day promised to the panel",
            state =>
                state with
                {
                    PromisedOn = NotOver(promisedOn, StoreTime.Now(clock)),
                    Cause = CommentaryRefused.Unless(cause, "The cause", LongestCause),
                }
        );

    /// <summary>From now on the figure is judged again.</summary>
    /// <exception cref="CommentaryRefused">There is no such state, it was ended already, or nothing is said of what came of it.</exception>
    public IndicatorState End(string authority, string id, string? outcome, string by) =>
        Change(
            authority,
            id,
            by,
            "State of an indicator ended",
            state =>
                state with
                {
                    EndedAt = StoreTime.Now(clock),
                    EndedBy = by,
                    Outcome = CommentaryRefused.Unless(outcome, "What came of it", LongestCause),
                }
        );

    private IReadOnlyList<IndicatorState> All(string authority) =>
        database.Remember<IReadOnlyList<IndicatorState>>(
            (nameof(IndicatorStates), authority),
            connection =>
                [
                    .. List(connection, authority)
                        .OrderByDescending(state => state.Holds)
                        .ThenByDescending(state => state.SetAt)
                        .ThenBy(state => state.Id, StringComparer.Ordinal),
                ]
        );

    private IndicatorState Change(
        string authority,
        string id,
        string by,
        string what,
        Func<IndicatorState, IndicatorState> change
    ) =>
        database.Write(transaction =>
        {
            var state =
                List(transaction.Connection!, authority, transaction).FirstOrDefault(other => other.Id == id)
                ?? throw new CommentaryRefused("There is no such state: choose one of the list.");
            if (!state.Holds)
            {
                throw new CommentaryRefused("The state was ended already: set a new one.");
            }

            var changed = change(state);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "indicator_state_change.sql"),
                Row(changed),
                transaction
            );
            _log.Note(transaction, by, Subject, id, what, Row(state), Row(changed));
            return changed;
        });

    private static DateOnly NotOver(DateOnly promised, DateTime now) =>
        promised >= DateOnly.FromDateTime(now)
            ? promised
            : throw new CommentaryRefused(
                "The promised day is over: write a day that is still to come.",
                "The day promised to the panel"
            );

    /// <summary>Kinds are kept by their names.</summary>
    private static object Row(IndicatorState state) =>
        new
        {
            state.AuthorityCode,
            state.Id,
            state.Indicator,
            Kind = state.Kind.ToString(),
            state.Cause,
            state.ResponsibleRole,
            state.PromisedOn,
            FromMonthEnd = state.FromMonth.LastDay,
            state.SetAt,
            state.SetBy,
            state.EndedAt,
            state.EndedBy,
            state.Outcome,
        };

    private static IEnumerable<IndicatorState> List(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        connection.Query<IndicatorState>(
            SqlFile.Text(Folder + "indicator_state_list.sql"),
            new { authority },
            transaction
        );
}
