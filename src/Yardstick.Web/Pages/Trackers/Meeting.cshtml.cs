using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Trackers;
using Yardstick.Web.SignIn;
using Yardstick.Web.Trackers;

namespace Yardstick.Web.Pages.Trackers;

/// <summary>A meeting of a tracking panel: the children that the reader may see, and what was decided.</summary>
[Requires(Permission.ReadTrackers)]
public sealed class MeetingModel(
    AddressedMeeting addressed,
    TrackerMeetings meetings,
    TrackerReading reading,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Number { get; set; }

    public TrackerDefinition Tracker { get; private set; } = null!;

    public TrackerMeeting Meeting { get; private set; } = null!;

    public IReadOnlyList<ShownItem> Items { get; private set; } = [];

    /// <summary>How many children the reader may not see.</summary>
    public int Others { get; private set; }

    public bool MayManage =>
        reading.May(reader.Reader, Permission.ManageTrackers, Council, Meeting.AreaId == "-" ? null : Meeting.AreaId);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!MayManage)
        {
            return Forbid();
        }

        try
        {
            meetings.Close(Council, Number, reader.Email);
            return Redirect($"/trackers/{Council}/{Key}/meetings/{Meeting.Number}");
        }
        catch (TrackerRefused refused)
        {
            ModelState.AddModelError("", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    public string ReasonsOf(TrackerItem item) => Tracker.ReasonWords(item);

    public string DecisionOf(TrackerItem item) => Tracker.DecidedWords(item);

    private bool Load()
    {
        if (addressed.Find(Council, Key, Number) is not { } found)
        {
            return false;
        }

        (Tracker, Meeting) = found;
        (Items, Others) = reading.Items(reader.Reader, Council, found.Meeting);
        return true;
    }
}
