using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Escalations;

/// <summary>What was referred to which body, and what came of it. Nothing is removed, and an outcome that was noted stays.</summary>
public sealed class EscalationRegister(
    Database database,
    MeetingRegister meetings,
    RecommendationRegister recommendations,
    IndicatorCatalogue catalogue,
    TimeProvider time
)
{
    private const string Folder = "Scrutiny/Escalations/";
    private readonly ChangeLog _log = new(database, time);
    private readonly ActionRegister _actions = new(database, catalogue, time);

    /// <summary>Bodies that the papers name; any other may be written.</summary>
    public static IReadOnlyList<string> UsualBodies { get; } =
    ["Corporate parenting board", "Improvement board", "Safeguarding children partnership"];

    /// <summary>Open ones first, the oldest of them first; then the others, newest first.</summary>
    public IReadOnlyList<Escalation> Of(string authority) =>
        database.Remember<IReadOnlyList<Escalation>>(
            (nameof(EscalationRegister), authority),
            connection =>
                [
                    .. List(connection, authority)
                        .OrderByDescending(each => each.IsOpen)
                        .ThenByDescending(each => each.ClosedOn)
                        .ThenBy(each => each.EscalatedOn)
                        .ThenBy(each => each.EscalationId),
                ]
        );

    public Escalation? Find(string authority, int escalationId) =>
        Of(authority).FirstOrDefault(each => each.EscalationId == escalationId);

    /// <summary>Those of which papers of a day knew, and no outcome; the oldest first. What is noted later changes no paper.</summary>
    public IReadOnlyList<Escalation> OpenOn(string authority, DateOnly day) =>
        [
            .. Of(authority)
                .Where(each => each.NotedOn <= day && (each.OutcomeNotedOn is not { } noted || noted > day))
                .OrderBy(each => each.EscalatedOn)
                .ThenBy(each => each.EscalationId),
        ];

    /// <exception cref="ScrutinyRefused">There is no such subject, it is open with that body already, the day is not over or today, or something is missing.</exception>
    public Escalation Make(EscalationToMake wanted, string by)
    {
        var subject = SubjectOf(wanted);
        var body = ScrutinyRefused.Required(wanted.Body, "The body", ScrutinyRefused.LongestName);
        var reason = ScrutinyRefused.Required(wanted.Reason, "The reason");
        var day = NotToCome(wanted.EscalatedOn ?? meetings.Today, "It cannot have been referred");
        return database.Write(transaction =>
        {
            var all = List(transaction.Connection!, wanted.AuthorityCode, transaction).ToList();
            if (
                all.Any(each =>
                    each.IsOpen
                    && each.Kind == wanted.Kind
                    && each.Subject == subject.Id
                    && string.Equals(each.Body, body, StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                throw new ScrutinyRefused("It is with that body already: note the outcome of the first referral.");
            }

            var made = new Escalation
            {
                AuthorityCode = wanted.AuthorityCode,
                EscalationId = all.Select(each => each.EscalationId).DefaultIfEmpty(0).Max() + 1,
                Kind = wanted.Kind,
                Subject = subject.Id,
                Wording = subject.Wording,
                IsExempt = subject.IsExempt,
                Indicators = subject.Indicators,
                Body = body,
                Reason = reason,
                EscalatedOn = day,
                NotedOn = meetings.Today,
            };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "escalation_add.sql"), Row(made), transaction);
            Note(transaction, by, $"Referred to the {body}", null, made);
            return made;
        });
    }

    /// <summary>Notes what the body decided; with it the referral is closed.</summary>
    /// <param name="day">The day on which the body dealt with it; null for today.</param>
    /// <exception cref="ScrutinyRefused">There is none, it is closed already, or the outcome is empty.</exception>
    public Escalation Close(string authority, int escalationId, string? outcome, DateOnly? day, string by)
    {
        var said = ScrutinyRefused.Required(outcome, "The outcome");
        var closedOn = NotToCome(day ?? meetings.Today, "The body cannot have dealt with it");
        return database.Write(transaction =>
        {
            var open =
                List(transaction.Connection!, authority, transaction)
                    .FirstOrDefault(each => each.EscalationId == escalationId)
                ?? throw new ScrutinyRefused($"There is no referral {escalationId}: choose one of the list.");
            if (!open.IsOpen)
            {
                throw new ScrutinyRefused("Its outcome is noted already: refer it again if it has come back.");
            }

            if (closedOn < open.EscalatedOn)
            {
                throw new ScrutinyRefused(
                    $"It was referred on {DateText.Of(open.EscalatedOn)}: give a day from then on."
                );
            }

            var closed = open with { Outcome = said, ClosedOn = closedOn, OutcomeNotedOn = meetings.Today };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "escalation_close.sql"), Row(closed), transaction);
            Note(transaction, by, "Outcome noted", open, closed);
            return closed;
        });
    }

    private EscalatedSubject SubjectOf(EscalationToMake wanted)
    {
        var id = ScrutinyRefused.Required(wanted.Subject, "What is referred", ScrutinyRefused.LongestName);
        var found = wanted.Kind switch
        {
            EscalatedKind.Indicator => catalogue.Find(id) is { } indicator
                ? new EscalatedSubject(indicator.Key, indicator.Title, [indicator.Key])
                : null,
            EscalatedKind.Action => _actions.Find(wanted.AuthorityCode, id) is { } action
                ? new EscalatedSubject(action.Id, action.Wording, action.Indicator is { } key ? [key] : [])
                : null,
            _ => Recommendation(wanted.AuthorityCode, id) is { } made
                ? new EscalatedSubject(id, $"{made.Title}: {made.Wording}", made.Indicators, made.IsExempt)
                : null,
        };
        return found
            ?? throw new ScrutinyRefused(
                $"There is no {HyphenedWord.Of(wanted.Kind)} '{id}': give {wanted.Kind switch
                {
                    EscalatedKind.Indicator => "the key of the catalogue",
                    EscalatedKind.Action => "the id of an action of the list",
                    _ => "a panel and the number of its recommendation, as panel/3",
                }}."
            );
    }

    private Recommendation? Recommendation(string authority, string id) =>
        id.Split('/') is [var panel, var number] && int.TryParse(number, FigureText.English, out var counted)
            ? recommendations.Find(authority, panel, counted)
            : null;

    private DateOnly NotToCome(DateOnly day, string what) =>
        day <= meetings.Today
            ? day
            : throw new ScrutinyRefused($"{what} on {DateText.Of(day)}, which is still to come: give another day.");

    private static IEnumerable<Escalation> List(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        connection
            .Query<EscalationRow>(SqlFile.Text(Folder + "escalation_list.sql"), new { authority }, transaction)
            .Select(row => row.Kept());

    private static EscalationRow Row(Escalation escalation) => EscalationRow.Of(escalation);

    private void Note(DbTransaction transaction, string by, string what, Escalation? before, Escalation after) =>
        _log.Note(transaction, by, "escalation", $"{after.AuthorityCode}/{after.EscalationId}", what, before, after);

    private sealed record EscalatedSubject(
        string Id,
        string Wording,
        IReadOnlyList<string> Indicators,
        bool IsExempt = false
    );
}
