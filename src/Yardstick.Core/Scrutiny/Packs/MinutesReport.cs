using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>The minutes of a meeting: who attended, what was resolved under each item, and the recommendations that came of it. Pure.</summary>
public static class MinutesReport
{
    /// <param name="publishedOn">Null for a draft.</param>
    /// <param name="made">The recommendations that were made at the meeting.</param>
    public static Report Compose(
        PackMaterial material,
        IReadOnlyList<Presence> attendance,
        IReadOnlyList<Recommendation> made,
        DateOnly? publishedOn,
        PackVersion version
    )
    {
        var meeting = material.Meeting;
        var withExempt = version == PackVersion.Full;
        return new Report
        {
            Title = $"{material.Panel.Name}: {(publishedOn is null ? "draft minutes" : "minutes")}",
            Subtitle = $"Meeting of {DateText.Of(meeting.MeetsOn)}, {meeting.BeginsAt}, {meeting.Place}",
            Authority = material.AuthorityName,
            Name = FormattableString.Invariant(
                $"minutes-{material.Panel.PanelId}-{meeting.MeetsOn:yyyy-MM-dd}-{(withExempt ? "full" : "public")}"
            ),
            Date = publishedOn ?? meeting.MeetsOn,
            Footer =
                $"{material.AuthorityName} · {material.Panel.Name} · minutes of {DateText.Of(meeting.MeetsOn)}{(withExempt ? " · not for publication" : "")}",
            Contact = "Scrutiny officer",
            Sections =
            [
                new ReportSection("attendance", "Attendance", [.. Attendance(material.Panel, attendance)]),
                new ReportSection("resolutions", "Resolutions", [.. Resolutions(material.Agenda, withExempt)]),
                new ReportSection(
                    "recommendations",
                    "Recommendations made",
                    made.Count == 0
                        ? [new Block.Paragraph("No recommendation was made.")]
                        :
                        [
                            Block.BulletList.Of(
                                made.Select(each =>
                                    $"Recommendation {each.Number}, for {each.ResponsibleRole}, response due {DateText.Of(each.Clock.DueOn)}: {RecommendationWords.Wording(each, withExempt)}"
                                )
                            ),
                        ]
                ),
            ],
        };
    }

    private static IEnumerable<Block> Attendance(Panel panel, IReadOnlyList<Presence> attendance)
    {
        yield return new Block.Paragraph(
            $"{panel.Attending(attendance)} councillors attended; the quorum is {panel.Quorum}."
        );
        yield return new Block.Table(
            new TableContent
            {
                Id = "attendance-by-seat",
                Caption = "Attendance by seat",
                Columns =
                [
                    new TableColumn("Seat", HeadsRow: true),
                    new TableColumn("Held by"),
                    new TableColumn("Attendance"),
                ],
                Rows =
                [
                    .. panel.Seats.Select(seat => new TableRow([
                        new TableCell(seat.Role),
                        new TableCell(seat.Holder ?? "Vacant"),
                        new TableCell(Words(seat, attendance.FirstOrDefault(each => each.Seat == seat.Seat))),
                    ])),
                ],
            }
        );
    }

    /// <summary>How somebody attended, as the minutes say it.</summary>
    public static string Words(PanelSeat seat, Presence? presence) =>
        presence?.Kind switch
        {
            PresenceKind.Present => "Present",
            PresenceKind.Substituted => $"Substitute present{(seat.Substitute is { } name ? $": {name}" : "")}",
            PresenceKind.Apologies => "Apologies",
            PresenceKind.Absent => "Absent",
            _ => seat.IsVacant ? "Vacant" : "Not recorded",
        };

    private static IEnumerable<Block> Resolutions(Agenda agenda, bool withExempt)
    {
        foreach (var item in agenda.Items)
        {
            yield return new Block.Heading(
                2,
                $"Item {item.Number}: {item.Title}",
                FormattableString.Invariant($"minute-{item.Number}")
            );
            yield return item.IsExempt && !withExempt
                ? new Block.Inset($"Not for publication. {item.Exemption!.InWords()}")
            : item.Lines[AgendaField.Resolutions] is { Count: > 0 } lines ? Block.BulletList.Of(lines)
            : new Block.Paragraph("No resolution.");
        }
    }
}
