using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>What a pack opens with: when and where, who sits, what members are told, and the agenda.</summary>
internal static class FrontPages
{
    public static ReportSection Meeting(PackMaterial material)
    {
        var (panel, meeting, lines) = (material.Panel, material.Meeting, material.Agenda.Lines);
        return new ReportSection(
            "meeting",
            "The meeting",
            [
                new Block.Terms([
                    (
                        "Date and time",
                        $"{DateText.Of(meeting.MeetsOn)}, {meeting.BeginsAt}{(meeting.IsRescheduled ? $" (moved from {DateText.Of(meeting.FirstPlannedOn)})" : "")}"
                    ),
                    ("Place", meeting.Place),
                    (
                        "Kind",
                        meeting.Kind == MeetingKind.Formal ? "Formal meeting, open to the public" : "Informal meeting"
                    ),
                    ("Quorum", $"{panel.Quorum} councillors"),
                    ("Papers dated", DateText.Of(material.PublishedOn)),
                    .. lines[AgendaField.CorporateGoal].Select(goal => ("Corporate goal served", goal)),
                ]),
                new Block.Paragraph(panel.TermsOfReference),
                new Block.Table(Membership(panel)),
                .. List("Invited officers", "invited-officers", lines[AgendaField.InvitedOfficers]),
                .. List("Notices to members", "notices", lines[AgendaField.Notices]),
                new Block.Heading(2, "Dates of meetings", "dates-of-meetings"),
                Block.BulletList.Of(material.Programme.Select(Date)),
            ]
        );
    }

    public static ReportSection Agenda(Agenda agenda) =>
        new(
            "agenda",
            "Agenda",
            [
                new Block.Table(
                    new TableContent
                    {
                        Id = "agenda-items",
                        Caption = "Items of the agenda",
                        Columns =
                        [
                            new TableColumn("No.", ColumnKind.Number),
                            new TableColumn("Item", HeadsRow: true),
                            new TableColumn("For the public"),
                        ],
                        Rows = [.. Rows(agenda)],
                    }
                ),
                new Block.Paragraph("Only the items on this agenda may be considered at the meeting."),
            ]
        );

    private static IEnumerable<TableRow> Rows(Agenda agenda)
    {
        foreach (var item in agenda.Items)
        {
            if (item.IsExempt && item.Number - 1 == agenda.ExclusionNumber)
            {
                yield return Row(item.Number - 1, "Exclusion of the press and public", "#exclusion", isOpen: true);
            }

            yield return Row(item.Number, item.Title, $"#{PackComposer.AnchorOf(item)}", !item.IsExempt);
        }
    }

    private static TableRow Row(int number, string title, string link, bool isOpen) =>
        new([
            new TableCell(number.ToString(FigureText.English), number),
            new TableCell(title, Link: link),
            new TableCell(isOpen ? "Open" : "Exempt"),
        ]);

    private static TableContent Membership(Panel panel) =>
        new()
        {
            Id = "membership",
            Caption = "Membership of the panel",
            Columns =
            [
                new TableColumn("Seat", HeadsRow: true),
                new TableColumn("Kind"),
                new TableColumn("Held by"),
                new TableColumn("Substitute"),
            ],
            Rows =
            [
                .. panel.Seats.Select(seat => new TableRow([
                    new TableCell(seat.Role),
                    new TableCell(seat.Kind == SeatKind.Councillor ? "Councillor" : "Appointed"),
                    new TableCell(seat.Holder ?? "Vacant"),
                    new TableCell(seat.Substitute ?? "–"),
                ])),
            ],
        };

    private static IEnumerable<Block> List(string heading, string anchor, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [new Block.Heading(2, heading, anchor), Block.BulletList.Of(lines)];

    private static string Date(Meeting meeting) =>
        DateText.Of(meeting.MeetsOn)
        + (meeting.Kind == MeetingKind.Informal ? ", informal" : "")
        + (meeting.Standing == MeetingStanding.Cancelled ? ", cancelled" : "");
}
