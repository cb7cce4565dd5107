using Yardstick.Core.Periods;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;

namespace Yardstick.Core;

/// <summary>The report on performance that the sample puts on the agenda of each meeting, with every field of its form.</summary>
internal sealed class SampleReportForm(ScrutinyRecords records, string by)
{
    /// <param name="editionId">The edition of the month; null where there is none.</param>
    public void Add(Meeting meeting, Month month, long? editionId)
    {
        var item = records.Agendas.AddReport(
            meeting,
            $"Performance of children’s services, {month.ToWords()}",
            null,
            editionId,
            by
        );
        Write(meeting, 0, AgendaField.CorporateGoal, "Children get a good start in life");
        Write(meeting, 0, AgendaField.InvitedOfficers, "Director of children’s services", "Head of safeguarding");
        Write(
            meeting,
            0,
            AgendaField.Notices,
            "The meeting is open to the public and may be filmed.",
            "Members may ask about a figure before the papers are published."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Summary,
            "The panel considers and challenges the figures of the month."
        );
        Write(meeting, item.Position, AgendaField.ReportOf, "Scrutiny officer");
        Write(meeting, item.Position, AgendaField.ExecutiveDirector, "Director of children’s services");
        Write(meeting, item.Position, AgendaField.Author, "Scrutiny officer");
        Write(
            meeting,
            item.Position,
            AgendaField.BriefSummary,
            $"The figures of children’s services to {month.ToWords()}, with what the service says about them."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Recommendations,
            "That the panel considers the figures and challenges them."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Reasons,
            "Regular scrutiny of performance is in the panel’s terms of reference."
        );
        Write(
            meeting,
            item.Position,
            AgendaField.Detail,
            "Each figure is judged against its target, other councils and its own history.",
            "The cabinet member and senior managers present the overview."
        );
        Write(meeting, item.Position, AgendaField.Appendices, $"Performance report, {month.ToWords()}");
    }

    private void Write(Meeting meeting, int position, AgendaField field, params string[] lines) =>
        records.Agendas.Write(meeting, position, field, lines, by);
}
