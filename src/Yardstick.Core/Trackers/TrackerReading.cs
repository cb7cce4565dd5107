using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Trackers;

/// <summary>
/// What a reader sees of the children of trackers: those of the own areas, each under a pseudonym, and the list noted in the access log before it is
/// shown. Restricted records are shown to those alone who may open them.
/// </summary>
public sealed class TrackerReading(Database database, TrackerRegister register, ChildGate gate)
{
    /// <summary>The children of a tracker in a month, for a stated reason.</summary>
    /// <exception cref="ChildrenRefused">Not allowed, or no reason.</exception>
    public ShownTracker List(
        Reader reader,
        string authority,
        TrackerDefinition tracker,
        Month month,
        IReadOnlyList<string> areas,
        string purpose
    )
    {
        var admission = gate.Admit(
            reader,
            Permission.SeeChildren,
            AccessAction.TrackerList,
            authority,
            areas,
            purpose,
            $"tracker {tracker.Key}, {month.ToWords()}, {(areas.Count == 0 ? "whole authority" : string.Join(' ', areas))}"
        );
        var rows = register.At(authority, tracker, month, register.AsAt(authority, month), areas).Rows;
        List<ShownRow> shown =
        [
            .. rows.Select(row => (row, Child: admission.Show(row.PersonId, row.AreaId)))
                .Where(each => each.Child is not null)
                .Select(each => new ShownRow(each.row, each.Child!, admission.Teams.NameOf(each.row.AreaId))),
        ];
        admission.Note(shown.Count);
        return new ShownTracker(shown, rows.Count - shown.Count);
    }

    /// <summary>The children of a meeting that the reader may see, and how many others there are.</summary>
    public (IReadOnlyList<ShownItem> Shown, int Others) Items(Reader reader, string authority, TrackerMeeting meeting)
    {
        var admission = AdmissionTo(reader, authority, meeting);
        var items = register.Items(authority, meeting);
        List<ShownItem> shown = [.. items.Select(item => Shown(admission, item)).OfType<ShownItem>()];
        if (shown.Count > 0)
        {
            admission.Note(shown.Count);
        }

        return (shown, items.Count - shown.Count);
    }

    /// <summary>One child of a meeting; null where there is none that the reader may see.</summary>
    public ShownItem? Item(Reader reader, string authority, TrackerMeeting meeting, int place)
    {
        var admission = AdmissionTo(reader, authority, meeting);
        var item = register.Items(authority, meeting).FirstOrDefault(each => each.Place == place);
        var shown = item is null ? null : Shown(admission, item);
        if (shown is not null)
        {
            gate.Log.Add(admission.Entry with { Children = 1, PersonId = item!.PersonId });
        }

        return shown;
    }

    /// <summary>Whether a reader may do something with the children of an area.</summary>
    /// <param name="area">Null for the whole authority.</param>
    public bool May(Reader reader, Permission permission, string authority, string? area) =>
        ChildRights.May(reader, permission, authority, area, Teams.Of(database, authority).ParentOf);

    private static ShownItem? Shown(Admission admission, TrackerItem item) =>
        admission.Show(item.PersonId, item.AreaId) is { } child
            ? new ShownItem(item, child, admission.Teams.NameOf(item.AreaId))
            : null;

    /// <summary>The purpose is the meeting itself; who may see nobody is shown nobody.</summary>
    private Admission AdmissionTo(Reader reader, string authority, TrackerMeeting meeting) =>
        new()
        {
            Reader = reader,
            Permission = Permission.SeeChildren,
            Entry = AccessLog.Of(
                reader,
                AccessAction.TrackerList,
                authority,
                $"meeting {meeting.Number} of the tracking panel",
                $"tracker {meeting.Tracker}, {meeting.Month.ToWords()}",
                meeting.AreaId
            ),
            Teams = Teams.Of(database, authority),
            Restricted = gate.RestrictedOf(authority),
            Gate = gate,
        };
}

/// <param name="NotShown">Children who are not shown to this reader.</param>
public sealed record ShownTracker(IReadOnlyList<ShownRow> Rows, int NotShown);

/// <param name="Team">Name of the team.</param>
public sealed record ShownRow(TrackerRow Row, ShownChild Child, string Team);

/// <param name="Team">Name of the team.</param>
public sealed record ShownItem(TrackerItem Item, ShownChild Child, string Team);
