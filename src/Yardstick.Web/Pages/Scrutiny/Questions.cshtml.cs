using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Asks a question before a meeting, about a figure or not.</summary>
[Requires(Permission.AskQuestions)]
public sealed class QuestionsModel(ScrutinyRecords records, CurrentReader reader, Product product) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? AskedBy { get; set; }

    [BindProperty]
    public string? Wording { get; set; }

    public Meeting Shown { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Words)> Seats =>
        [
            .. records
                .Panels.Find(Council, Shown.PanelId)!
                .Seats.Where(seat => !seat.IsVacant)
                .Select(seat => seat.Role)
                .Distinct(StringComparer.Ordinal)
                .Select(role => (role, role)),
        ];

    public IReadOnlyList<(string Value, string Words)> Indicators =>
        [
            .. product
                .Catalogue.All.Select(indicator => (indicator.Key, indicator.Title))
                .OrderBy(each => each.Title, StringComparer.Ordinal),
        ];

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPost() =>
        Refusal()
        ?? ScrutinyForm.Do(
            this,
            () =>
            {
                records.Questions.Ask(Shown, Indicator, AskedBy, Wording, reader.Email);
                return Redirect($"/scrutiny/meetings/{Council}/{Id}#questions");
            }
        );

    private IActionResult? Refusal()
    {
        if (records.Meetings.Find(Council, Id) is not { } meeting)
        {
            return NotFound();
        }

        Shown = meeting;
        return reader.May(Permission.AskQuestions, Council) ? null : Forbid();
    }
}
