using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Trackers;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Trackers;

/// <summary>One tracker in a month and area: counts for all who may, the children after a purpose was stated, and the meetings of its panel.</summary>
[Requires(Permission.ReadTrackers)]
public sealed class TrackerModel(
    WorkingCouncil councils,
    ClinicAreas areas,
    TrackerRegister register,
    TrackerMeetings meetings,
    TrackerReading reading,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>Null for the newest frozen one.</summary>
    [BindProperty(SupportsGet = true, Name = "month")]
    public string? MonthText { get; set; }

    /// <summary>Null for the highest that the reader may read.</summary>
    [BindProperty(SupportsGet = true, Name = "area")]
    public string? AreaId { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string? HeldOn { get; set; }

    [BindProperty]
    public string? Roles { get; set; }

    public TrackerMonth At { get; private set; } = null!;

    public ClinicArea Area { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Words)> Areas { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Months { get; private set; } = [];

    public IReadOnlyList<TrackerMeeting> Meetings { get; private set; } = [];

    /// <summary>Null until a purpose was stated.</summary>
    public ShownTracker? Children { get; private set; }

    public string Address => AddressOf("");

    public string BeginAddress => AddressOf("&handler=begin");

    public bool MaySeeChildren => Parts.All(area => reading.May(reader.Reader, Permission.SeeChildren, Council, area));

    public bool MayBegin =>
        !Area.IsCombined && Parts.All(area => reading.May(reader.Reader, Permission.ManageTrackers, Council, area));

    /// <summary>The nodes that rights are asked for; null for the whole authority and for what no team answers for.</summary>
    private IEnumerable<string?> Parts => Area.IsWhole ? [null] : Area.Parts.Select(part => part == "-" ? null : part);

    private IReadOnlyList<string> Nodes => Area.IsWhole ? [] : Area.Parts;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!Load())
        {
            return NotFound();
        }

        try
        {
            Children = reading.List(reader.Reader, Council, At.Tracker, At.Month, Nodes, Purpose ?? "");
        }
        catch (ChildrenRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError(nameof(Purpose), refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    public IActionResult OnPostBegin()
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!MayBegin)
        {
            return Forbid();
        }

        try
        {
            var number = meetings.Begin(
                Council,
                new MeetingToBegin
                {
                    Tracker = Key,
                    Month = At.Month,
                    AreaId = Area.IsWhole ? null : Area.Id,
                    HeldOn = FormDay.Read(HeldOn, "The day"),
                    RolesPresent = Roles,
                },
                reader.Email
            );
            return Redirect(
                string.Create(CultureInfo.InvariantCulture, $"/trackers/{Council}/{Key}/meetings/{number}")
            );
        }
        catch (TrackerRefused refused)
        {
            ModelState.AddModelError(refused.Field ?? "", refused.Message);
        }
        catch (CommentaryRefused refused)
        {
            ModelState.AddModelError(nameof(HeldOn), refused.Message);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private string AddressOf(string rest) =>
        $"/trackers/{Council}/{Key}?month={At.Month}&area={Uri.EscapeDataString(Area.Id)}{rest}";

    private bool Load()
    {
        if (councils.Find(Council) is not { Frozen: { } frozen } || register.Trackers.Find(Key) is not { } tracker)
        {
            return false;
        }

        var readable = areas.Of(reader.Reader, Council);
        if (readable.Count == 0)
        {
            return false;
        }

        Area = string.IsNullOrEmpty(AreaId) ? readable[0] : areas.Find(reader.Reader, Council, AreaId);
        Areas = [.. readable.Select(area => (area.Id, area.Name))];
        Months =
        [
            .. frozen
                .Months.Select(month => month.Month)
                .Reverse()
                .Select(month => (month.ToString(), month.ToWords())),
        ];
        var month = frozen.Months[^1].Month;
        if (!string.IsNullOrEmpty(MonthText))
        {
            if (!Month.TryParse(MonthText, out month) || frozen.Months.All(each => each.Month != month))
            {
                return false;
            }
        }

        At = register.At(Council, tracker, month, register.AsAt(Council, month), Nodes);
        Meetings = register.Meetings(Council, tracker);
        return true;
    }
}
