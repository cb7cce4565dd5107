using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>One recommendation: its whole history, the figures that it is about, and what they did since.</summary>
[Requires(Permission.ReadPublished)]
public sealed class RecommendationModel(
    ScrutinyRecords records,
    ScrutinyReading reading,
    CurrentReader reader,
    ChosenEdition chosen,
    Product product
) : PageModel
{
    public Recommendation Shown { get; private set; } = null!;

    public Meeting MadeAt { get; private set; } = null!;

    public string PanelName { get; private set; } = "";

    public DateOnly Today => records.Meetings.Today;

    public bool MayManage => ScrutinyReading.MayManage(reader.Reader, Shown.AuthorityCode);

    public bool MayEscalate => reader.May(Permission.Escalate, Shown.AuthorityCode);

    public bool WithExempt => ScrutinyReading.MayReadExempt(reader.Reader, Shown.AuthorityCode);

    public IActionResult OnGet(string council, string panel, int number)
    {
        var found = reading
            .Recommendations(reader.Reader)
            .FirstOrDefault(each => each.AuthorityCode == council && each.PanelId == panel && each.Number == number);
        if (found is null)
        {
            return NotFound();
        }

        Shown = found;
        MadeAt = records.Meetings.Find(council, found.MeetingId)!;
        PanelName = records.Panels.Find(council, panel)!.Name;
        return Page();
    }

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    /// <summary>What the figure did since the meeting, in the newest edition of the council that the reader may read; null when there is none.</summary>
    public string? Since(string key) =>
        chosen.All.Councils.FirstOrDefault(council => council.Code == Shown.AuthorityCode) is { } council
        && chosen.All.Find(chosen.All.UsualOf(council)) is { } edition
        && edition.Of(key).FirstOrDefault() is { } figure
            ? FigureSince.Of(figure, MadeAt)
            : null;

    public string MeetingOf(int id) =>
        records.Meetings.Find(Shown.AuthorityCode, id) is { } meeting
            ? $"meeting of {Core.Reports.Words.DateText.Of(meeting.MeetsOn)}"
            : "";
}
