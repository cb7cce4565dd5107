using Yardstick.Core.Children;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Trackers;

/// <summary>
/// Reads trackers: who is on each in a frozen month, which is who was counted in its figures, and what the panel has decided. It applies no rights to
/// children: pages show them through <see cref="TrackerReading"/>.
/// </summary>
public sealed class TrackerRegister(Database database, TrackerCatalogue trackers, TimeProvider clock)
{
    private const string NotKept = "the records behind this figure are kept no longer";
    private readonly TrackerStore _store = new(database, clock);
    private readonly FrozenFigures _figures = new(database);

    public TrackerCatalogue Trackers => trackers;

    /// <summary>The frozen months of an authority, oldest first.</summary>
    public IReadOnlyList<Month> Months(string authority) =>
        [.. _figures.Months(authority).Select(snapshot => snapshot.Month)];

    /// <summary>The meetings of a tracker, the newest first.</summary>
    public IReadOnlyList<TrackerMeeting> Meetings(string authority, TrackerDefinition tracker) =>
        [.. _store.Meetings(authority).Where(meeting => meeting.Tracker == tracker.Key)];

    /// <summary>Null where there is no such meeting of the authority.</summary>
    public TrackerMeeting? Meeting(string authority, long number) =>
        _store.Meetings(authority).FirstOrDefault(meeting => meeting.Number == number);

    /// <summary>The children of a meeting in their order, each with what was decided.</summary>
    public IReadOnlyList<TrackerItem> Items(string authority, TrackerMeeting meeting) =>
        [.. _store.Items(authority).Where(item => item.Meeting == meeting.Number)];

    /// <summary>The day as of which a month is shown: today for the newest, so that what was just decided is there; else its last day.</summary>
    public DateOnly AsAt(string authority, Month month) =>
        Months(authority) is [.., var newest] && newest == month && _store.Today > month.LastDay
            ? _store.Today
            : month.LastDay;

    /// <param name="asAt">Decisions of meetings until then are known.</param>
    /// <param name="areas">Nodes of the organisation tree, <c>-</c> for what no team answers for; none for the whole authority.</param>
    public TrackerMonth At(
        string authority,
        TrackerDefinition tracker,
        Month month,
        DateOnly asAt,
        IReadOnlyList<string> areas
    )
    {
        var cohort = _store.Cohort(authority, tracker);
        var teams = Teams.Of(database, authority);
        bool IsIn(string? team) => areas.Count == 0 || areas.Any(area => teams.IsBelow(team, area));
        var meetings = Meetings(authority, tracker);
        return new TrackerMonth
        {
            Tracker = tracker,
            Month = month,
            AsAt = asAt,
            Reasons = Counts(authority, cohort, month, IsIn),
            Rows = new TrackerStanding(cohort, meetings, _store.Items(authority)).Rows(month, asAt, IsIn),
        };
    }

    /// <summary>What the panels of a tracker decided in meetings of a month, by decision and by exit reason, with how many meetings there were.</summary>
    public DecisionsMade Decided(string authority, TrackerDefinition tracker, Month month)
    {
        var held = Meetings(authority, tracker)
            .Where(meeting => Month.Of(meeting.HeldOn) == month)
            .Select(meeting => meeting.Number)
            .ToHashSet();
        var items = _store.Items(authority).Where(item => held.Contains(item.Meeting)).ToList();
        return new DecisionsMade(
            held.Count,
            ByWords(tracker.Decisions, items, item => item.Decision),
            ByWords(tracker.Exits, items, item => item.ExitReason)
        );
    }

    private static IReadOnlyList<(string Words, int Count)> ByWords(
        IReadOnlyList<TrackerChoice> choices,
        IReadOnlyCollection<TrackerItem> items,
        Func<TrackerItem, string?> chosen
    ) =>
        [
            .. choices
                .Select(choice => (choice.Words, Count: items.Count(item => chosen(item) == choice.Key)))
                .Where(each => each.Count > 0),
        ];

    private IReadOnlyList<ReasonCount> Counts(
        string authority,
        TrackerCohort cohort,
        Month month,
        Func<string?, bool> isIn
    )
    {
        var figures = _figures
            .Observations(
                authority,
                [.. cohort.Tracker.Reasons.Select(reason => reason.Indicator)],
                [month.Previous, month]
            )
            .Select(row => row.Observation)
            .Where(row => row.AreaLevel == "authority")
            .ToDictionary(row => (row.Indicator, Month.Of(row.PeriodEnd)));
        return
        [
            .. cohort.Tracker.Reasons.Select(reason =>
            {
                var (now, why) = Count(reason, month);
                return new ReasonCount(reason, now, Count(reason, month.Previous).Count, why);
            }),
        ];

        (decimal? Count, string? WhyNone) Count(EntryReason reason, Month of)
        {
            if (figures.GetValueOrDefault((reason.Indicator, of)) is not { } figure)
            {
                return (null, $"{reason.Indicator} was not measured");
            }

            if (figure.Status is not (ObservationStatus.Ok or ObservationStatus.NoCases))
            {
                return (null, figure.Reason ?? "not available");
            }

            // The list is the figure, or there is no list any more.
            return cohort.Count(reason, of, _ => true) == reason.Of(figure.Numerator ?? 0, figure.Denominator)
                ? (cohort.Count(reason, of, isIn), null)
                : (null, NotKept);
        }
    }
}

/// <param name="Meetings">Held in the month.</param>
/// <param name="Decisions">In the order of the definition, those that were made.</param>
/// <param name="Exits">The same of exit reasons.</param>
public sealed record DecisionsMade(
    int Meetings,
    IReadOnlyList<(string Words, int Count)> Decisions,
    IReadOnlyList<(string Words, int Count)> Exits
);
