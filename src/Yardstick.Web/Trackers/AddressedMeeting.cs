using Yardstick.Core.Trackers;
using Yardstick.Web.Commentaries;

namespace Yardstick.Web.Trackers;

/// <summary>Finds the meeting that an address names, of a council that the reader may read.</summary>
public sealed class AddressedMeeting(WorkingCouncil councils, TrackerRegister register)
{
    /// <param name="key">Of the tracker.</param>
    /// <returns>Null where there is no such meeting of this tracker.</returns>
    public (TrackerDefinition Tracker, TrackerMeeting Meeting)? Find(string council, string key, long number) =>
        councils.Find(council) is not null
        && register.Trackers.Find(key) is { } tracker
        && register.Meeting(council, number) is { } meeting
        && meeting.Tracker == key
            ? (tracker, meeting)
            : null;
}
