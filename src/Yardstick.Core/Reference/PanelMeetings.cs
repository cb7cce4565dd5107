using Yardstick.Core.Periods;

namespace Yardstick.Core.Reference;

/// <summary>When each council's scrutiny panel met, and the month whose figures it had before it.</summary>
public sealed class PanelMeetings
{
    private readonly ILookup<string, PanelMeeting> _meetings;

    internal PanelMeetings(string folder) =>
        _meetings = ReferenceTable
            .Read(
                folder,
                "panel-meetings.csv",
                ["authority_code", "met_on", "data_to", "source"],
                row => new PanelMeeting(
                    row.Text("authority_code"),
                    row.Date("met_on"),
                    row.Date("data_to"),
                    row.Text("source")
                )
            )
            .ToLookup(meeting => meeting.AuthorityCode, StringComparer.Ordinal);

    /// <summary>
    /// The last meeting on or before a day whose figures are older than those of a month: what the panel saw then is what that month is laid
    /// beside. Null when none is known.
    /// </summary>
    public PanelMeeting? LastBefore(string authorityCode, Month month, DateOnly today) =>
        _meetings[authorityCode]
            .Where(meeting => meeting.MetOn <= today && meeting.Month < month)
            .MaxBy(meeting => meeting.MetOn);

    /// <summary>The first meeting on or after a day; null when none is known.</summary>
    public PanelMeeting? NextFrom(string authorityCode, DateOnly day) =>
        _meetings[authorityCode].Where(meeting => meeting.MetOn >= day).MinBy(meeting => meeting.MetOn);
}

/// <param name="DataTo">The month end of the figures that the panel had before it.</param>
public sealed record PanelMeeting(string AuthorityCode, DateOnly MetOn, DateOnly DataTo, string Source)
{
    public Month Month => Month.Of(DataTo);
}
