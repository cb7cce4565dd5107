using Yardstick.Core.Reference;

namespace Yardstick.Core.Scrutiny.Meetings;

/// <summary>
/// The statutory clock of papers: agenda and reports must be open to the public five clear working days before the meeting (Local Government
/// Act 1972, section 100B). The day of publication and the day of the meeting do not count, nor do weekends and bank holidays.
/// </summary>
public sealed class ClearDays(WorkingDays calendar)
{
    public const int Needed = 5;

    /// <summary>Working days strictly between publication and meeting.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The meeting is before the publication, or a day outside the calendar.</exception>
    public int Between(DateOnly published, DateOnly meeting) =>
        published == meeting ? 0 : calendar.Count(published, meeting.AddDays(-1));

    /// <summary>The last day on which papers can be published in time.</summary>
    public DateOnly LatestFor(DateOnly meeting) => Before(meeting, Needed);

    /// <summary>The last working day that leaves so many clear working days before another day.</summary>
    public DateOnly Before(DateOnly day, int clearDays)
    {
        var candidate = day.AddDays(-1);
        while (!calendar.IsWorkingDay(candidate) || Between(candidate, day) < clearDays)
        {
            candidate = candidate.AddDays(-1);
        }

        return candidate;
    }

    /// <summary>The working day number so many after another day.</summary>
    public DateOnly After(DateOnly day, int workingDays) => calendar.Due(day, workingDays);

    public PublicationClock Of(Meeting meeting, DateOnly? publishedOn, DateOnly today)
    {
        var latest = LatestFor(meeting.MeetsOn);
        var day = publishedOn ?? today;
        var clear = day >= meeting.MeetsOn ? 0 : Between(day, meeting.MeetsOn);
        return new PublicationClock(
            latest,
            clear,
            publishedOn,
            publishedOn is not null ? (clear >= Needed ? PublicationStanding.InTime : PublicationStanding.Late)
                : today > latest ? PublicationStanding.Missed
                : Between(today, latest.AddDays(1)) <= Needed ? PublicationStanding.Soon
                : PublicationStanding.ToCome
        );
    }
}

/// <summary>How the publication of papers stands against the clock.</summary>
/// <param name="LatestOn">The last day in time.</param>
/// <param name="Clear">Clear working days that publication left, or would leave today.</param>
/// <param name="PublishedOn">Null when the papers are not published.</param>
public sealed record PublicationClock(DateOnly LatestOn, int Clear, DateOnly? PublishedOn, PublicationStanding Standing)
{
    public bool IsPublished => PublishedOn is not null;
}

public enum PublicationStanding
{
    ToCome,

    /// <summary>At most five working days are left.</summary>
    Soon,

    /// <summary>Not published, and the last day is over.</summary>
    Missed,
    InTime,
    Late,
}
