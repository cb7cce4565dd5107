using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Core.Storage;
using Yardstick.Web.Downloads;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>The scrutiny officer's page of a meeting: its journey, agenda and files, its questions, its attendance and resolutions.</summary>
[Requires(Permission.ManageScrutiny)]
public sealed class ManageModel(
    ScrutinyRecords records,
    MeetingPapers papers,
    Database database,
    CurrentReader reader,
    ReportDrawing drawing
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Meeting Shown { get; private set; } = null!;

    public Panel Panel { get; private set; } = null!;

    public Agenda Agenda { get; private set; } = null!;

    public string Address => $"/scrutiny/meetings/{Council}/{Id}";

    public IReadOnlyList<JourneyLine> Journey => records.Journey(Shown);

    public IReadOnlyList<string> Warnings => records.Warnings(Shown);

    public IReadOnlyList<MemberQuestion> Questions => records.Questions.Of(Shown);

    public bool IsPublished => records.Meetings.PapersPublishedOn(Shown) is not null;

    /// <summary>Steps that can be noted by themselves.</summary>
    public IReadOnlyList<(string Value, string Words)> Steps =>
        [
            .. Journey
                .Where(line => line is { DoneOn: null, Step: not JourneyStep.MeetingHeld })
                .Select(line => (HyphenedWord.Of(line.Step), line.Name)),
        ];

    /// <summary>Editions of the council that can be appended to a report.</summary>
    public IReadOnlyList<(string Value, string Words)> Editions =>
        [
            .. new EditionStore(database)
                .All(Council)
                .Select(edition =>
                    (
                        FormattableString.Invariant($"{edition.EditionId}"),
                        $"{edition.Month.ToWords()}, {edition.Layout}, version {edition.Version} ({EditionStates.InWords(edition.State)})"
                    )
                ),
        ];

    /// <summary>What can be written now: the agenda and its reports before publication, resolutions after the meeting.</summary>
    public IReadOnlyList<(string Value, string Words)> Places =>
        [
            .. IsPublished ? (IEnumerable<(string, string)>)[] : [("0", "The agenda as a whole")],
            .. Agenda
                .Items.Where(item => Shown.IsHeld || item.IsReport)
                .Select(item => (FormattableString.Invariant($"{item.Position}"), $"{item.Number}. {item.Title}")),
        ];

    public IReadOnlyList<(string Value, string Words)> Fields =>
        Shown.IsHeld
            ? [(nameof(AgendaField.Resolutions), "Resolutions")]
            :
            [
                (nameof(AgendaField.Notices), "Agenda: notices to members"),
                (nameof(AgendaField.CorporateGoal), "Agenda: corporate goal served"),
                (nameof(AgendaField.InvitedOfficers), "Agenda: invited officers"),
                (nameof(AgendaField.PublicSpeakers), "Agenda: public speakers"),
                (nameof(AgendaField.ChairStatement), "Agenda: statement from the chair"),
                (nameof(AgendaField.Summary), "Item: summary"),
                .. ReportForm.Fields.Select(each => (each.Field.ToString(), $"Report form: {each.Name}")),
            ];

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPostStep(string? step, string? on, string? note, bool confirmed) =>
        Do(() =>
        {
            var taken =
                HyphenedWord.Read<JourneyStep>(step) ?? throw new ScrutinyRefused("Choose the step that was taken.");
            if (taken is JourneyStep.PapersPublished or JourneyStep.MinutesPublished && !confirmed)
            {
                throw new ScrutinyRefused(
                    "What is published cannot be taken back: tick that you have looked through it."
                );
            }

            var day = string.IsNullOrWhiteSpace(on) ? records.Meetings.Today : FormDay.Read(on, "The day");
            records.Take(Shown, taken, day, note, reader.Email);
        });

    public IActionResult OnPostMove(string? on) =>
        Do(() => records.Meetings.Reschedule(Council, Id, FormDay.Read(on, "The new day"), reader.Email));

    public IActionResult OnPostCancel(bool confirmed) =>
        Do(() =>
        {
            if (!confirmed)
            {
                throw new ScrutinyRefused("A cancelled meeting does not come back: tick that it is cancelled.");
            }

            records.Meetings.Cancel(Council, Id, reader.Email);
        });

    public IActionResult OnPostHeld(Dictionary<int, PresenceKind> seats) =>
        Do(() =>
            records.Held.Record(
                Council,
                Id,
                [.. seats.Select(seat => new Presence(seat.Key, seat.Value))],
                reader.Email
            )
        );

    /// <param name="paragraph">Of Schedule 12A; 0 for an open item.</param>
    public IActionResult OnPostReport(string? title, int paragraph, string? rule, string? interest, long? edition) =>
        Do(() =>
            records.Agendas.AddReport(
                Shown,
                title,
                paragraph == 0 ? null : new Exemption(paragraph, rule ?? "", interest ?? ""),
                edition,
                reader.Email
            )
        );

    public IActionResult OnPostRemove(int position) => Do(() => records.Agendas.Remove(Shown, position, reader.Email));

    public IActionResult OnPostWrite(int position, AgendaField field, string? lines) =>
        Do(() => records.Agendas.Write(Shown, position, field, (lines ?? "").Split('\n'), reader.Email));

    public IActionResult OnPostAttach(int position, DocumentPlace place, IFormFile? upload) =>
        Do(() =>
        {
            if (upload is null || upload.Length > MeetingDocuments.LargestSize)
            {
                throw new ScrutinyRefused($"Choose a file of at most {MeetingDocuments.LargestSize / 1024 / 1024} MB.");
            }

            using var content = new MemoryStream();
            upload.CopyTo(content);
            records.Documents.Add(Shown, position, place, upload.FileName, content.ToArray());
        });

    public IActionResult OnPostDetach(int document) => Do(() => records.Documents.Remove(Shown, document));

    /// <summary>The report form of an item in Word, to be sent round before the pack is made.</summary>
    /// <param name="item">Its number on the agenda.</param>
    public async Task<IActionResult> OnGetFormAsync(int item, CancellationToken cancellation)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        if (!Agenda.Items.Any(each => each.Number == item && each.IsReport))
        {
            return NotFound();
        }

        var form = await drawing.DrawAsync(
            papers.CoveringReport(Shown, item),
            ReportFormats.Find("docx")!,
            cancellation
        );
        return File(form.Content, form.MediaType, form.Name);
    }

    public IActionResult OnPostAnswer(int question, string? answer, string? role) =>
        Do(() => records.Questions.Answer(Council, question, answer, role, reader.Email));

    private IActionResult Do(Action work) =>
        Refusal()
        ?? ScrutinyForm.Do(
            this,
            () =>
            {
                work();
                return Redirect($"{Address}/manage");
            }
        );

    private IActionResult? Refusal()
    {
        if (records.Meetings.Find(Council, Id) is not { } meeting)
        {
            return NotFound();
        }

        Shown = meeting;
        Panel = records.Panels.Find(Council, meeting.PanelId)!;
        Agenda = records.Agendas.Of(meeting);
        return ScrutinyReading.MayManage(reader.Reader, Council) ? null : Forbid();
    }
}
