using System.Data.Common;
using Dapper;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>What every agenda holds: three declarations, the chair's statement, public speakers, last meeting's reds, questions, and monitoring.</summary>
public static class StandingItems
{
    private static readonly (AgendaItemKind Kind, string Title, string Summary)[] All =
    [
        (
            AgendaItemKind.Apologies,
            "Apologies and changes of membership",
            "Apologies for absence, substitutes and vacancies are noted."
        ),
        (
            AgendaItemKind.PecuniaryInterests,
            "Disclosure of personal and pecuniary interests",
            "Members disclose any personal or pecuniary interest in a matter on the agenda, as the Localism Act 2011 and the code of conduct ask."
        ),
        (
            AgendaItemKind.ScrutinyInterests,
            "Declarations of scrutiny interest",
            "Members say whether they took part in a decision that is scrutinised at this meeting."
        ),
        (
            AgendaItemKind.PartyWhip,
            "Declaration of party whip",
            "Members say whether a party whip applies to a matter on the agenda."
        ),
        (AgendaItemKind.ChairStatement, "Statement from the chair", ""),
        (
            AgendaItemKind.PreviousMinutes,
            "Minutes of the previous meeting",
            "The minutes are approved as a correct record, and what arises from them is raised."
        ),
        (
            AgendaItemKind.PublicSpeakers,
            "Public speakers",
            "The chair may let members of the public speak on a report in which they have an interest."
        ),
        (
            AgendaItemKind.RedsRevisited,
            "Figures that were red at the last meeting",
            "What became of each figure that was red in the report of the last meeting."
        ),
        (AgendaItemKind.MembersQuestions, "Questions by members", "Questions that members asked before the meeting."),
        (
            AgendaItemKind.Monitoring,
            "Monitoring of recommendations",
            "The panel considers the responses to its recommendations and decides which are completed."
        ),
    ];

    internal static void Add(DbTransaction transaction, Meeting meeting)
    {
        foreach (var (position, (kind, title, summary)) in All.Index())
        {
            var key = new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                Position = position + 1,
                Kind = kind.ToString(),
                Title = title,
                Field = nameof(AgendaField.Summary),
                Line = 1,
                Wording = summary,
            };
            transaction.Connection!.Execute(
                SqlFile.Text("Scrutiny/Agendas/agenda_item_add.sql"),
                new
                {
                    key.AuthorityCode,
                    key.MeetingId,
                    key.Position,
                    key.Kind,
                    key.Title,
                    ExemptParagraph = (int?)null,
                    ExemptRule = (string?)null,
                    ExemptInterest = (string?)null,
                    EditionId = (long?)null,
                },
                transaction
            );
            if (summary.Length > 0)
            {
                transaction.Connection!.Execute(SqlFile.Text("Scrutiny/Agendas/agenda_line_add.sql"), key, transaction);
            }
        }
    }
}
