using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Records what became of a recommendation: what the published rule lets happen next, and nothing else.</summary>
[Requires(Permission.ManageScrutiny)]
public sealed class ChangeModel(ScrutinyRecords records, CurrentReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Panel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Wording { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public int? Meeting { get; set; }

    public Recommendation Shown { get; private set; } = null!;

    public string Address => $"/scrutiny/recommendations/{Council}/{Panel}/{Number}";

    /// <summary>What may be recorded now; what a meeting is told is recorded with its attendance.</summary>
    public IReadOnlyList<(string Value, string Words)> Kinds =>
        [
            .. RecommendationRule
                .PossibleIn(Shown.State)
                .Where(kind => kind != RecommendationEventKind.Reported)
                .Select(kind => (HyphenedWord.Of(kind), RecommendationWords.Of(kind))),
        ];

    public bool HasDecisions => RecommendationRule.PossibleIn(Shown.State).Contains(RecommendationEventKind.Accepted);

    /// <summary>Meetings of the panel that were held, newest first.</summary>
    public IEnumerable<Meeting> Meetings =>
        records.Meetings.Of(Council).Where(meeting => meeting.PanelId == Panel && meeting.IsHeld).Reverse();

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPost() => Refusal() ?? ScrutinyForm.Do(this, Record);

    private RedirectResult Record()
    {
        var kind =
            HyphenedWord.Read<RecommendationEventKind>(Kind) ?? throw new ScrutinyRefused("Choose what happened.");
        if (kind is RecommendationEventKind.Accepted or RecommendationEventKind.NotAccepted)
        {
            records.Recommendations.Decide(
                Council,
                Panel,
                Number,
                Meeting ?? throw new ScrutinyRefused("Choose the meeting at which the panel decided."),
                kind == RecommendationEventKind.Accepted,
                Wording,
                reader.Email
            );
        }
        else
        {
            DateOnly? day = string.IsNullOrWhiteSpace(On) ? null : FormDay.Read(On, "The day");
            records.Recommendations.Note(Council, Panel, Number, kind, Wording, day, reader.Email);
        }

        return Redirect(Address);
    }

    private IActionResult? Refusal()
    {
        if (records.Recommendations.Find(Council, Panel, Number) is not { } found)
        {
            return NotFound();
        }

        Shown = found;
        return ScrutinyReading.MayManage(reader.Reader, Council) ? null : Forbid();
    }
}
