using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>The recommendations of panels. There are verbs that add a recommendation or an event, and none that changes or removes one.</summary>
public sealed class RecommendationRegister(
    Database database,
    MeetingRegister meetings,
    IndicatorCatalogue catalogue,
    TimeProvider time
)
{
    /// <summary>By panel and number.</summary>
    /// <param name="authority">Null for all.</param>
    public IReadOnlyList<Recommendation> Of(string? authority)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. RecommendationStore.Read(connection).Where(each => authority is null || each.AuthorityCode == authority),
        ];
    }

    public Recommendation? Find(string authority, string panelId, int number) =>
        Of(authority).FirstOrDefault(each => each.PanelId == panelId && each.Number == number);

    /// <summary>What the monitoring report of a meeting lists, as it stood then.</summary>
    public IReadOnlyList<Recommendation> ListOf(Meeting meeting) =>
        [
            .. Of(meeting.AuthorityCode)
                .Where(each => each.PanelId == meeting.PanelId)
                .Select(each => each.Before(meeting))
                .OfType<Recommendation>()
                .Where(each => each.IsOnList),
        ];

    /// <summary>Records what a panel asked for at a meeting that was held, formal or not, on its day or another.</summary>
    /// <exception cref="ScrutinyRefused">The meeting was not held, an indicator is unknown, or something is missing.</exception>
    public Recommendation Make(RecommendationToMake wanted, string by)
    {
        var meeting = Held(wanted.AuthorityCode, wanted.MeetingId);
        var now = StoreTime.Now(time);
        if (wanted.PublishedOn is { } day && (day < meeting.MeetsOn || day > meetings.Today))
        {
            throw new ScrutinyRefused(
                $"The recommendation cannot have been published on {DateText.Of(day)}: give a day from the meeting until today."
            );
        }

        return database.Write(transaction =>
        {
            var connection = transaction.Connection!;
            var made = new Recommendation
            {
                AuthorityCode = meeting.AuthorityCode,
                PanelId = meeting.PanelId,
                Number =
                    RecommendationStore
                        .Read(connection, transaction)
                        .Where(each => each.AuthorityCode == meeting.AuthorityCode && each.PanelId == meeting.PanelId)
                        .Select(each => each.Number)
                        .DefaultIfEmpty(0)
                        .Max() + 1,
                MeetingId = meeting.MeetingId,
                Item = wanted.Item,
                Title = ScrutinyRefused.Required(wanted.Title, "What it is about", ScrutinyRefused.LongestName),
                Wording = ScrutinyRefused.Required(wanted.Wording, "The recommendation"),
                ResponsibleRole = ScrutinyRefused.Required(
                    wanted.ResponsibleRole,
                    "The responsible role",
                    ScrutinyRefused.LongestName
                ),
                ClockFrom = wanted.PublishedOn ?? meeting.MeetsOn,
                IsExempt = wanted.Item is { } item && IsExempt(transaction, meeting, item),
                Indicators =
                [
                    .. wanted.Indicators.Select(Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                ],
                Events = [new(1, RecommendationEventKind.Made, meeting.MeetsOn, "", meeting.MeetingId, by, now)],
            };
            RecommendationStore.Add(transaction, made);
            return made;
        });
    }

    /// <summary>Adds what happened between meetings: a response, an update, completion, rejection.</summary>
    /// <param name="wording">What was done, or why it is rejected.</param>
    /// <param name="happenedOn">Null for today.</param>
    /// <exception cref="ScrutinyRefused">The rule does not let it happen, nothing is said, or the day cannot be.</exception>
    public Recommendation Note(
        string authority,
        string panelId,
        int number,
        RecommendationEventKind kind,
        string? wording,
        DateOnly? happenedOn,
        string by
    )
    {
        if (
            kind
            is not (
                RecommendationEventKind.Responded
                or RecommendationEventKind.Updated
                or RecommendationEventKind.Completed
                or RecommendationEventKind.Rejected
            )
        )
        {
            throw new ScrutinyRefused("That happens at a meeting: name the meeting at which the panel decided.");
        }

        var said = ScrutinyRefused.Required(
            wording,
            kind == RecommendationEventKind.Rejected ? "The reason for rejecting it" : "What was done"
        );
        return Happen(authority, panelId, number, kind, said, happenedOn ?? meetings.Today, null, by);
    }

    /// <summary>Records what the panel decided at a meeting on something that was marked as completed.</summary>
    /// <param name="isAccepted">False when the panel did not agree that it is done; then it says why, and it goes back to the next meeting.</param>
    /// <exception cref="ScrutinyRefused">It is not marked as completed, or the meeting was not held, was earlier, or is another panel's.</exception>
    public Recommendation Decide(
        string authority,
        string panelId,
        int number,
        int meetingId,
        bool isAccepted,
        string? wording,
        string by
    )
    {
        var meeting = Held(authority, meetingId);
        if (meeting.PanelId != panelId)
        {
            throw new ScrutinyRefused(
                "That was a meeting of another panel: name one of the panel that made the recommendation."
            );
        }

        var said = isAccepted
            ? wording?.Trim() ?? ""
            : ScrutinyRefused.Required(wording, "Why the panel did not accept it");
        return Happen(
            authority,
            panelId,
            number,
            isAccepted ? RecommendationEventKind.Accepted : RecommendationEventKind.NotAccepted,
            said,
            meeting.MeetsOn,
            meeting.MeetingId,
            by
        );
    }

    /// <summary>Notes that everything on the list was reported to a meeting, which takes rejected ones off it.</summary>
    internal void Report(DbTransaction transaction, Meeting meeting, string by)
    {
        var listed = RecommendationStore
            .Read(transaction.Connection!, transaction)
            .Where(each => each.AuthorityCode == meeting.AuthorityCode && each.PanelId == meeting.PanelId)
            .Where(each => each.Before(meeting) is { IsOnList: true });
        foreach (var recommendation in listed.ToList())
        {
            Happen(
                transaction,
                recommendation,
                RecommendationEventKind.Reported,
                "",
                meeting.MeetsOn,
                meeting.MeetingId,
                by
            );
        }
    }

    private Recommendation Happen(
        string authority,
        string panelId,
        int number,
        RecommendationEventKind kind,
        string wording,
        DateOnly happenedOn,
        int? meetingId,
        string by
    ) =>
        database.Write(transaction =>
            Happen(
                transaction,
                RecommendationStore
                    .Read(transaction.Connection!, transaction)
                    .FirstOrDefault(each =>
                        each.AuthorityCode == authority && each.PanelId == panelId && each.Number == number
                    )
                    ?? throw new ScrutinyRefused(
                        $"There is no recommendation {number} of that panel: choose one of the list."
                    ),
                kind,
                wording,
                happenedOn,
                meetingId,
                by
            )
        );

    private Recommendation Happen(
        DbTransaction transaction,
        Recommendation recommendation,
        RecommendationEventKind kind,
        string wording,
        DateOnly happenedOn,
        int? meetingId,
        string by
    )
    {
        if (happenedOn < recommendation.MadeOn || happenedOn > meetings.Today)
        {
            throw new ScrutinyRefused(
                $"{DateText.Of(happenedOn)} is before the recommendation ({DateText.Of(recommendation.MadeOn)}) or still to come: give a day from then until today."
            );
        }

        var happened = new RecommendationEvent(
            recommendation.Events.Max(each => each.Sequence) + 1,
            kind,
            happenedOn,
            wording,
            meetingId,
            by,
            StoreTime.Now(time)
        );
        var changed = recommendation with { Events = [.. recommendation.Events, happened] };

        // Noted late, it may stand between others: the rule holds for the whole row or nothing is kept.
        _ = changed.State;
        RecommendationStore.Add(transaction, recommendation, happened);
        return changed;
    }

    private Meeting Held(string authority, int meetingId) =>
        meetings.Find(authority, meetingId) switch
        {
            null => throw new ScrutinyRefused($"There is no meeting {meetingId}: choose one of the list."),
            { IsHeld: false } meeting => throw new ScrutinyRefused(
                $"The meeting of {DateText.Of(meeting.MeetsOn)} was not held: record its attendance first."
            ),
            var held => held,
        };

    private string Key(string indicator) =>
        catalogue.Find(indicator.Trim())?.Key
        ?? throw new ScrutinyRefused($"There is no indicator '{indicator.Trim()}': write the key of the catalogue.");

    private static bool IsExempt(DbTransaction transaction, Meeting meeting, int position) =>
        transaction.Connection!.QuerySingleOrDefault<bool?>(
            SqlFile.Text("Scrutiny/Agendas/agenda_item_is_exempt.sql"),
            new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                Position = position,
            },
            transaction
        ) ?? throw new ScrutinyRefused($"The agenda has no item {position}: give the number of one of its items.");
}
