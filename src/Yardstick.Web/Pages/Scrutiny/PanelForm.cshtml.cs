using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Founds a panel, or changes its terms, quorum and seats.</summary>
[Requires(Permission.ManageScrutiny)]
public sealed class PanelFormModel(ScrutinyRecords records, CurrentReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Terms { get; set; }

    [BindProperty]
    public string? Quorum { get; set; }

    [BindProperty]
    public string? Councillors { get; set; }

    [BindProperty]
    public string? Appointed { get; set; }

    /// <summary>Null while it is founded.</summary>
    public Panel? Known { get; private set; }

    /// <param name="panel">Its id; <c>new</c> for one that is founded.</param>
    public IActionResult OnGet(string panel)
    {
        if (Refusal(panel) is { } refusal)
        {
            return refusal;
        }

        if (Known is { } known)
        {
            (Name, Terms) = (known.Name, known.TermsOfReference);
            Quorum = known.Quorum.ToString(CultureInfo.InvariantCulture);
            (Councillors, Appointed) = (Lines(known, SeatKind.Councillor), Lines(known, SeatKind.Appointed));
        }

        return Page();
    }

    public IActionResult OnPost(string panel) => Refusal(panel) ?? ScrutinyForm.Do(this, Save);

    private RedirectResult Save()
    {
        if (Known is null && records.Panels.Of(Council).Any(each => each.Name == Name?.Trim()))
        {
            throw new ScrutinyRefused($"There is a panel “{Name?.Trim()}” already: give the new one another name.");
        }

        records.Panels.Save(
            new Panel
            {
                AuthorityCode = Council,
                PanelId = Known?.PanelId ?? "",
                Name = Name ?? "",
                TermsOfReference = Terms ?? "",
                Quorum = int.TryParse(Quorum, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : throw new ScrutinyRefused($"'{Quorum}' is no quorum: write a number of councillors."),
                Seats = [.. Seats(Councillors, SeatKind.Councillor), .. Seats(Appointed, SeatKind.Appointed)],
            },
            reader.Email
        );
        return Redirect("/scrutiny");
    }

    private static IEnumerable<PanelSeat> Seats(string? lines, SeatKind kind) =>
        (lines ?? "")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => PanelSeat.Parse(line, kind));

    private static string Lines(Panel panel, SeatKind kind) =>
        string.Join('\n', panel.Seats.Where(seat => seat.Kind == kind).Select(seat => seat.InOneLine()));

    private IActionResult? Refusal(string panel)
    {
        Known = panel == "new" ? null : records.Panels.Find(Council, panel);
        return Known is null && panel != "new" ? NotFound()
            : ScrutinyReading.MayManage(reader.Reader, Council) ? null
            : Forbid();
    }
}
