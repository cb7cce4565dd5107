using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Trackers;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;
using Yardstick.Web.Trackers;

namespace Yardstick.Web.Pages.Trackers;

/// <summary>One child of a meeting and, for those who may, what the panel decides.</summary>
[Requires(Permission.ReadTrackers)]
public sealed class ItemModel(
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

    [BindProperty(SupportsGet = true)]
    public int Place { get; set; }

    public TrackerDefinition Tracker { get; private set; } = null!;

    public TrackerMeeting Meeting { get; private set; } = null!;

    public ShownItem Shown { get; private set; } = null!;

    public string Since => Month.Of(Shown.Item.Since).ToWords();

    /// <summary>The day that is recorded, else the usual weeks after the meeting; as a date field wants it.</summary>
    public string UsualReview =>
        (Shown.Item.NextReview ?? Tracker.UsualReview(Meeting.HeldOn)).ToString(
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );

    public bool MayManage => reading.May(reader.Reader, Permission.ManageTrackers, Council, Shown.Item.AreaId);

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
            meetings.Decide(
                Council,
                Number,
                Place,
                new ItemDecision
                {
                    Decision = Request.Typed("Decision"),
                    Wording = Request.Typed("Wording"),
                    Role = Request.Typed("Role"),
                    NextReview = string.IsNullOrWhiteSpace(Request.Typed("NextReview"))
                        ? null
                        : FormDay.Read(Request.Typed("NextReview"), "The next review"),
                    ExitReason = Request.Typed("ExitReason"),
                    Correction = Request.Typed("Correction"),
                },
                reader.Email
            );
            return Redirect($"/trackers/{Council}/{Key}/meetings/{Meeting.Number}");
        }
        catch (TrackerRefused refused)
        {
            ModelState.AddModelError(refused.Field ?? "", refused.Message);
        }
        catch (CommentaryRefused refused)
        {
            ModelState.AddModelError("NextReview", refused.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private bool Load()
    {
        if (
            addressed.Find(Council, Key, Number) is not { } found
            || reading.Item(reader.Reader, Council, found.Meeting, Place) is not { } shown
        )
        {
            return false;
        }

        (Tracker, Meeting, Shown) = (found.Tracker, found.Meeting, shown);
        return true;
    }
}
