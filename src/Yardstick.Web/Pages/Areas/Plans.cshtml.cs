using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.Clinics;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Areas;

/// <summary>Notes a conversation about a figure of an area, opens the plan that it led to, and follows its steps.</summary>
[Requires(Permission.ManageActions)]
public sealed class PlansModel(CurrentReader reader, ClinicAreas areas, ClinicRecords records, ClinicInputs inputs)
    : PageModel
{
    /// <summary>How many steps a form asks for; empty ones are left out.</summary>
    public const int StepsAsked = 3;

    public ClinicArea Area { get; private set; } = null!;

    public Month Month { get; private set; }

    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    /// <summary>Of several areas together, the one that the conversation was about.</summary>
    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public string? HeldOn { get; set; }

    [BindProperty]
    public string? WithRole { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    [BindProperty]
    public string? Aim { get; set; }

    [BindProperty]
    public List<string?> What { get; set; } = [];

    [BindProperty]
    public List<string?> ByRole { get; set; } = [];

    [BindProperty]
    public List<string?> DueOn { get; set; } = [];

    [BindProperty]
    public string? Result { get; set; }

    /// <summary>The areas that are shown together.</summary>
    public IReadOnlyList<(string Value, string Words)> PartChoices =>
        [("", "Choose an area"), .. Area.Parts.Zip(Area.PartNames)];

    /// <summary>Indicators that a conversation can be about.</summary>
    public IReadOnlyList<(string Value, string Words)> Indicators =>
        [
            .. inputs
                .Definitions.Indicators.OrderBy(each => each.Indicator.Title, StringComparer.Ordinal)
                .Select(each => (each.Key, each.Indicator.Title)),
        ];

    public IActionResult OnGet(string authority, string areaId, string? month) =>
        Load(authority, areaId, month) ? Page() : BadRequest();

    public IActionResult OnPostConversation(string authority, string areaId, string? month) =>
        Do(
            authority,
            areaId,
            month,
            () =>
                records.Note(
                    reader.Reader,
                    Area.IsCombined && Area.Parts.Contains(Part) ? areas.Find(reader.Reader, authority, Part!) : Area,
                    inputs.Definitions.Indicators.Any(each => each.Key == Indicator)
                        ? Indicator!
                        : throw Wrong("Choose the indicator that the conversation was about."),
                    Month,
                    Day(HeldOn),
                    WithRole ?? "",
                    Said ?? ""
                )
        );

    public IActionResult OnPostPlan(string authority, string areaId, string? month, string conversation) =>
        Do(
            authority,
            areaId,
            month,
            () =>
                records.Open(
                    reader.Reader,
                    Conversations.FirstOrDefault(each => each.ConversationId == conversation)
                        ?? throw new ClinicRefused(RefusalKind.NotThere, "There is no such conversation."),
                    Aim ?? "",
                    [.. Enumerable.Range(0, What.Count).Where(IsWritten).Select(Step)]
                )
        );

    public IActionResult OnPostStep(
        string authority,
        string areaId,
        string? month,
        string plan,
        int step,
        string? state
    ) =>
        Do(
            authority,
            areaId,
            month,
            () =>
                records.SetStep(
                    reader.Reader,
                    OfThisArea(plan),
                    step,
                    HyphenedWord.Read<PlanStepState>(state) ?? throw Wrong("Choose how far the step is.")
                )
        );

    public IActionResult OnPostClose(string authority, string areaId, string? month, string plan) =>
        Do(authority, areaId, month, () => records.Close(reader.Reader, OfThisArea(plan), Result ?? ""));

    private IActionResult Do(string authority, string areaId, string? month, Action work)
    {
        if (!Load(authority, areaId, month))
        {
            return BadRequest();
        }

        try
        {
            work();
            return LocalRedirect(Addresses.Of(Area, "plans", Month));
        }
        catch (ClinicRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError("", refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
    }

    private bool Load(string authority, string areaId, string? month)
    {
        Area = areas.Find(reader.Reader, authority, areaId);
        if (!Month.TryParse(month, out var read))
        {
            return false;
        }

        Month = read;
        Conversations = records.Conversations(authority, Area.Parts);
        Plans = records.Plans(authority, Area.Parts);
        return true;
    }

    private string OfThisArea(string plan) =>
        Plans.Any(each => each.PlanId == plan)
            ? plan
            : throw new ClinicRefused(RefusalKind.NotThere, "There is no such plan: choose one from the clinic.");

    private bool IsWritten(int index) => !string.IsNullOrWhiteSpace(What[index]);

    private PlanStep Step(int index) =>
        new()
        {
            StepNumber = index + 1,
            What = What[index]!,
            ByRole = ByRole.ElementAtOrDefault(index) ?? "",
            DueOn = Day(DueOn.ElementAtOrDefault(index)),
        };

    private static DateOnly Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"],
            CultureInfo.GetCultureInfo("en-GB"),
            DateTimeStyles.AllowWhiteSpaces,
            out var day
        )
            ? day
            : throw Wrong("Write each date as day, month and year, for example 14/7/2023.");

    private static ClinicRefused Wrong(string sentence) => new(RefusalKind.WrongInput, sentence);
}
