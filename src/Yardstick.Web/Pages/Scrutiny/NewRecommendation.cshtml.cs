using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Records a recommendation that a panel made at a meeting.</summary>
[Requires(Permission.ManageScrutiny)]
public sealed class NewRecommendationModel(ScrutinyRecords records, CurrentReader reader, Product product) : PageModel
{
    /// <summary>Council and number: <c>1001/2</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Meeting { get; set; }

    [BindProperty]
    public int? Item { get; set; }

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Wording { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Indicators { get; set; }

    [BindProperty]
    public string? PublishedOn { get; set; }

    /// <summary>Meetings that were held where the reader manages scrutiny, newest first.</summary>
    public IReadOnlyList<(string Value, string Words)> Meetings =>
        [.. Held.Select(meeting => (Key(meeting), $"{NameOf(meeting)}, {DateText.Of(meeting.MeetsOn)}"))];

    public IReadOnlyList<(string Value, string Words)> Items =>
        Chosen is { } meeting
            ?
            [
                .. records
                    .Agendas.Of(meeting)
                    .Items.Select(item => (item.Position.ToString(FigureText.English), $"{item.Number}. {item.Title}")),
            ]
            : [];

    public IReadOnlyList<string> Keys => [.. product.Catalogue.All.Select(indicator => indicator.Key)];

    private IEnumerable<Meeting> Held =>
        records
            .Meetings.Of(authority: null)
            .Where(meeting => meeting.IsHeld && ScrutinyReading.MayManage(reader.Reader, meeting.AuthorityCode))
            .Reverse();

    private Meeting? Chosen => Held.FirstOrDefault(meeting => string.IsNullOrEmpty(Meeting) || Key(meeting) == Meeting);

    public void OnGet() { }

    public IActionResult OnPost() =>
        ScrutinyForm.Do(
            this,
            () =>
            {
                var meeting = Chosen ?? throw new ScrutinyRefused("Choose a meeting that was held.");
                var made = records.Recommendations.Make(
                    new RecommendationToMake
                    {
                        AuthorityCode = meeting.AuthorityCode,
                        MeetingId = meeting.MeetingId,
                        Item = Item,
                        Title = About,
                        Wording = Wording,
                        ResponsibleRole = Role,
                        Indicators = (Indicators ?? "").Split(
                            [',', ' '],
                            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                        ),
                        PublishedOn = string.IsNullOrWhiteSpace(PublishedOn)
                            ? null
                            : FormDay.Read(PublishedOn, "The day of publication"),
                    },
                    reader.Email
                );
                return Redirect($"/scrutiny/recommendations/{made.AuthorityCode}/{made.PanelId}/{made.Number}");
            }
        );

    private string NameOf(Meeting meeting) => records.Panels.Find(meeting.AuthorityCode, meeting.PanelId)!.Name;

    private static string Key(Meeting meeting) =>
        FormattableString.Invariant($"{meeting.AuthorityCode}/{meeting.MeetingId}");
}
