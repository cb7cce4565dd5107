using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny;

/// <summary>
/// Records that a meeting was held: who attended, and that the recommendations on the list were reported to it. Whole or not at all.
/// </summary>
public sealed class MeetingsHeld(
    Database database,
    PanelRegister panels,
    MeetingRegister meetings,
    RecommendationRegister recommendations
)
{
    /// <exception cref="ScrutinyRefused">
    /// It is still to come, was held or cancelled, a seat is named that is vacant or not the panel's, or a formal meeting had no quorum.
    /// </exception>
    public Meeting Record(string authority, int meetingId, IReadOnlyList<Presence> presences, string by) =>
        database.Write(transaction =>
        {
            var held = meetings.Change(
                transaction,
                authority,
                meetingId,
                by,
                "Meeting held",
                (meeting, _) => meeting with { Standing = MeetingStanding.Held }
            );
            Refuse(panels.Find(authority, held.PanelId)!, held, presences);
            meetings.Attend(transaction, held, presences);
            meetings.Take(transaction, held, JourneyStep.MeetingHeld, held.MeetsOn, null, by);
            recommendations.Report(transaction, held, by);
            return held;
        });

    private static void Refuse(Panel panel, Meeting meeting, IReadOnlyList<Presence> presences)
    {
        if (
            presences.FirstOrDefault(each => panel.Seats.All(seat => seat.Seat != each.Seat || seat.IsVacant)) is
            { } wrong
        )
        {
            throw new ScrutinyRefused(
                $"Seat {wrong.Seat} is vacant or not of this panel: record attendance for the seats that are held."
            );
        }

        if (meeting.Kind == MeetingKind.Formal && !panel.HasQuorum(presences))
        {
            throw new ScrutinyRefused(
                $"{panel.Attending(presences)} councillors attended and the quorum is {panel.Quorum}: the meeting cannot be held; move it to another day, or plan an informal one."
            );
        }
    }
}
