namespace Yardstick.Core.Scrutiny.Meetings;

/// <summary>The way of a meeting from the call for reports to published minutes, in order.</summary>
public enum JourneyStep
{
    CallForReports,
    ReportsDue,
    AgendaAgreed,
    PapersPublished,
    MeetingHeld,
    DraftMinutes,
    MinutesPublished,
}

public enum JourneyStanding
{
    ToCome,

    /// <summary>Due within five working days, today included.</summary>
    Soon,
    Overdue,
    Done,
    DoneLate,
}

/// <summary>A step that was taken.</summary>
/// <param name="Note">Why it was late, where somebody said so.</param>
public sealed record StepTaken(JourneyStep Step, DateOnly DoneOn, string? Note);

/// <param name="PlannedOn">The last day in time.</param>
public sealed record JourneyLine(
    JourneyStep Step,
    string Name,
    DateOnly PlannedOn,
    DateOnly? DoneOn,
    string? Note,
    JourneyStanding Standing
);

/// <summary>Dates the steps of a meeting from its own date and says how each stands. Pure.</summary>
public sealed class Journey(ClearDays clock)
{
    private const int SoonDays = 5;

    /// <summary>Clear working days before the meeting. The papers' are the law's; the others give authors and the chair about a month.</summary>
    private const int CallForReports = 25;
    private const int ReportsDue = 10;
    private const int AgendaAgreed = 8;

    /// <summary>Working days after the meeting.</summary>
    private const int DraftMinutes = 5;
    private const int MinutesPublished = 15;

    public IReadOnlyList<JourneyLine> Of(Meeting meeting, IReadOnlyList<StepTaken> taken, DateOnly today) =>
        [.. Enum.GetValues<JourneyStep>().Select(step => Line(step, meeting, taken, today))];

    public static string NameOf(JourneyStep step) =>
        step switch
        {
            JourneyStep.CallForReports => "Reports called for",
            JourneyStep.ReportsDue => "Reports received",
            JourneyStep.AgendaAgreed => "Agenda agreed with the chair",
            JourneyStep.PapersPublished => "Papers published",
            JourneyStep.MeetingHeld => "Meeting held",
            JourneyStep.DraftMinutes => "Draft minutes sent to the chair",
            _ => "Minutes published",
        };

    /// <summary>The last day on which a step is in time.</summary>
    public DateOnly PlannedOn(JourneyStep step, DateOnly meetsOn) =>
        step switch
        {
            JourneyStep.CallForReports => clock.Before(meetsOn, CallForReports),
            JourneyStep.ReportsDue => clock.Before(meetsOn, ReportsDue),
            JourneyStep.AgendaAgreed => clock.Before(meetsOn, AgendaAgreed),
            JourneyStep.PapersPublished => clock.LatestFor(meetsOn),
            JourneyStep.MeetingHeld => meetsOn,
            JourneyStep.DraftMinutes => clock.After(meetsOn, DraftMinutes),
            _ => clock.After(meetsOn, MinutesPublished),
        };

    private JourneyLine Line(JourneyStep step, Meeting meeting, IReadOnlyList<StepTaken> taken, DateOnly today)
    {
        var planned = PlannedOn(step, meeting.MeetsOn);
        var done = taken.FirstOrDefault(each => each.Step == step);
        var standing =
            done is not null ? (done.DoneOn <= planned ? JourneyStanding.Done : JourneyStanding.DoneLate)
            : today > planned ? JourneyStanding.Overdue
            : clock.Between(today, planned.AddDays(1)) <= SoonDays ? JourneyStanding.Soon
            : JourneyStanding.ToCome;
        return new JourneyLine(step, NameOf(step), planned, done?.DoneOn, done?.Note, standing);
    }
}
