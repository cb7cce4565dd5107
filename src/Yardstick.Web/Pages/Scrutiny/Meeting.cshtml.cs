using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>One meeting: when and where, its agenda and papers, its questions, who attended and how far its journey is.</summary>
[Requires(Permission.ReadPublished)]
public sealed class MeetingModel(
    ScrutinyRecords records,
    ScrutinyReading reading,
    CurrentReader reader,
    Product product
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Meeting Shown { get; private set; } = null!;

    public Panel Panel { get; private set; } = null!;

    /// <summary>Null while the papers are not open to the reader.</summary>
    public Agenda? Agenda { get; private set; }

    public IReadOnlyList<MemberQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<Presence> Attendance { get; private set; } = [];

    public bool MayManage => ScrutinyReading.MayManage(reader.Reader, Council);

    public bool MayAsk => Shown.IsToCome && !Clock.IsPublished && reader.May(Permission.AskQuestions, Council);

    public bool MayReadExempt => ScrutinyReading.MayReadExempt(reader.Reader, Council);

    public bool MayReadMinutes => reading.MayReadMinutes(reader.Reader, Shown);

    public PublicationClock Clock => records.Publication(Shown);

    public IReadOnlyList<JourneyLine> Journey => records.Journey(Shown);

    /// <summary>Files that the reader may open.</summary>
    public IReadOnlyList<MeetingDocument> Files =>
        Agenda is { } agenda ? PackComposer.Files(agenda, ScrutinyReading.VersionFor(reader.Reader, Council)) : [];

    public IActionResult OnGet()
    {
        if (records.Meetings.Find(Council, Id) is not { } meeting)
        {
            return NotFound();
        }

        (Shown, Panel) = (meeting, records.Panels.Find(Council, meeting.PanelId)!);
        Agenda = reading.MayReadPapers(reader.Reader, meeting) ? records.Agendas.Of(meeting) : null;
        Questions = reading.Questions(reader.Reader, meeting);
        Attendance = MayReadMinutes ? records.Meetings.Attendance(meeting) : [];
        return Page();
    }

    /// <summary>A file of the papers, as it was attached.</summary>
    public IActionResult OnGetFile(int document)
    {
        if (OnGet() is not PageResult || Files.FirstOrDefault(each => each.DocumentId == document) is not { } file)
        {
            return NotFound();
        }

        return File(records.Documents.Read(Shown, file), file.MediaType, file.Name);
    }

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;
}
