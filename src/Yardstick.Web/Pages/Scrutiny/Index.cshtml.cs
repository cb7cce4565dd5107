using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>The panels with their meetings: those to come with their clock, those that were held with their papers.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(
    ScrutinyRecords records,
    ScrutinyReading reading,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    /// <summary>Councils whose scrutiny the reader manages.</summary>
    public IReadOnlyList<(string Code, string Name)> Managed => authorities.With(Permission.ManageScrutiny);

    public bool MayReadEscalations => authorities.With(Permission.ReadEscalations).Count > 0;

    public IReadOnlyList<Panel> Panels { get; private set; } = [];

    public void OnGet() => Panels = records.Panels.Of(authority: null);

    public bool MayManage(Panel panel) => ScrutinyReading.MayManage(reader.Reader, panel.AuthorityCode);

    public IEnumerable<Meeting> ToCome(Panel panel) => Of(panel).Where(meeting => meeting.IsToCome);

    /// <summary>Newest first, cancelled ones among them.</summary>
    public IEnumerable<Meeting> Past(Panel panel) => Of(panel).Where(meeting => !meeting.IsToCome).Reverse();

    public PublicationClock Clock(Meeting meeting) => records.Publication(meeting);

    public bool HasPapers(Meeting meeting) => reading.MayReadPapers(reader.Reader, meeting);

    public int Listed(Panel panel) =>
        reading
            .Recommendations(reader.Reader)
            .Count(each => each.AuthorityCode == panel.AuthorityCode && each.PanelId == panel.PanelId && each.IsOnList);

    private IEnumerable<Meeting> Of(Panel panel) =>
        records.Meetings.Of(panel.AuthorityCode).Where(meeting => meeting.PanelId == panel.PanelId);
}
