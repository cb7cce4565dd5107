using System.Data.Common;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>
/// The agendas of meetings. Once the papers are published nothing in them changes, because only what is on the published agenda may be considered;
/// resolutions are added when the meeting was held. Every change stands in the change log.
/// </summary>
public sealed class AgendaRegister(Database database, MeetingRegister meetings, TimeProvider time)
{
    internal const string Folder = "Scrutiny/Agendas/";
    private const int MostLines = 99;
    private readonly ChangeLog _log = new(database, time);

    public Agenda Of(Meeting meeting)
    {
        using var connection = database.OpenConnection();
        var lines = connection
            .Query<LineRow>(SqlFile.Text(Folder + "agenda_line_list.sql"), Key(meeting))
            .ToLookup(row => row.Position);
        var documents = connection
            .Query<DocumentRow>(SqlFile.Text(Folder + "meeting_document_list.sql"), Key(meeting))
            .ToLookup(row => row.Position, row => row.ToDocument());
        var items = Rows(connection, meeting)
            .OrderBy(row => row.ExemptParagraph is not null)
            .ThenBy(row => row.Kind)
            .ThenBy(row => row.Position)
            .ToList();
        var firstExempt = items.FindIndex(row => row.ExemptParagraph is not null);
        return new Agenda(
            LinesOf(0),
            [
                // The motion to exclude the public takes the number before the first exempt item.
                .. items.Select(
                    (row, i) =>
                        row.ToItem(
                            i + 1 + (firstExempt >= 0 && i >= firstExempt ? 1 : 0),
                            LinesOf(row.Position),
                            [.. documents[row.Position]]
                        )
                ),
            ]
        );

        ItemLines LinesOf(int position) =>
            new(lines[position].ToLookup(row => Enum.Parse<AgendaField>(row.Field), row => row.Wording));
    }

    /// <summary>Adds a report to the agenda.</summary>
    /// <param name="exemption">Null for a report that the public reads.</param>
    /// <param name="editionId">The edition whose report is its appendix; null for none.</param>
    /// <exception cref="ScrutinyRefused">The papers are published, or a reference of the exemption is missing.</exception>
    public AgendaItem AddReport(Meeting meeting, string? title, Exemption? exemption, long? editionId, string by)
    {
        RefusePublished(meeting);
        var row = new ItemRow
        {
            Kind = AgendaItemKind.Report,
            Title = ScrutinyRefused.Required(title, "The title", ScrutinyRefused.LongestName),
            EditionId = editionId,
        }.With(exemption?.Checked());
        var position = database.Write(transaction =>
        {
            var next = Rows(transaction.Connection!, meeting, transaction).Max(each => each.Position) + 1;
            Save(transaction, meeting, row with { Position = next });
            Note(transaction, meeting, by, $"Item {next} added", row with { Position = next });
            return next;
        });
        return Item(meeting, position);
    }

    /// <summary>Opens or closes a report to the public, or gives it another edition.</summary>
    /// <exception cref="ScrutinyRefused">The papers are published, the item is no report, or a reference is missing.</exception>
    public AgendaItem Change(Meeting meeting, int position, Exemption? exemption, long? editionId, string by)
    {
        RefusePublished(meeting);
        var row = ReportRow(meeting, position).With(exemption?.Checked()) with { EditionId = editionId };
        database.Write(transaction =>
        {
            Save(transaction, meeting, row);
            Note(transaction, meeting, by, $"Item {position} changed", row);
        });
        return Item(meeting, position);
    }

    /// <exception cref="ScrutinyRefused">The papers are published, or the item is no report: standing items stay.</exception>
    public void Remove(Meeting meeting, int position, string by)
    {
        RefusePublished(meeting);
        var row = ReportRow(meeting, position);
        database.Write(transaction =>
        {
            var key = new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                Position = position,
            };
            foreach (var file in new[] { "meeting_document_remove_all", "agenda_line_remove", "agenda_item_remove" })
            {
                transaction.Connection!.Execute(SqlFile.Text($"{Folder}{file}.sql"), key, transaction);
            }

            _log.Note<ItemRow>(transaction, by, "agenda", Subject(meeting), $"Item {position} removed", row, null);
        });
    }

    /// <summary>Writes one field anew, line by line. Position 0 is the agenda as a whole.</summary>
    /// <exception cref="ScrutinyRefused">The papers are published (resolutions: the meeting was not held), there is no such item, or a line is too long.</exception>
    public void Write(Meeting meeting, int position, AgendaField field, IReadOnlyList<string> lines, string by)
    {
        var said = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        Refuse(meeting, position, field, said);
        database.Write(transaction =>
        {
            var connection = transaction.Connection!;
            foreach (var (i, line) in said.Index())
            {
                connection.Execute(
                    SqlFile.Text(Folder + "agenda_line_add.sql"),
                    new
                    {
                        meeting.AuthorityCode,
                        meeting.MeetingId,
                        Position = position,
                        Field = field.ToString(),
                        Line = i + 1,
                        Wording = ScrutinyRefused.Required(line, field.ToString()),
                    },
                    transaction
                );
            }

            connection.Execute(
                SqlFile.Text(Folder + "agenda_line_trim.sql"),
                new
                {
                    meeting.AuthorityCode,
                    meeting.MeetingId,
                    Position = position,
                    Field = field.ToString(),
                    Kept = said.Count,
                },
                transaction
            );
            _log.Note<object>(
                transaction,
                by,
                "agenda",
                Subject(meeting),
                $"{field} of item {position} written",
                null,
                new { lines = said }
            );
        });
    }

    /// <exception cref="ScrutinyRefused">The papers are open to the public.</exception>
    internal void RefusePublished(Meeting meeting)
    {
        if (meetings.PapersPublishedOn(meeting) is not null)
        {
            throw new ScrutinyRefused(
                "The papers of the meeting are published and stay as they are: plan the change for the next meeting."
            );
        }
    }

    /// <exception cref="ScrutinyRefused">There is no such item.</exception>
    internal AgendaItem Item(Meeting meeting, int position) =>
        Of(meeting).Items.FirstOrDefault(item => item.Position == position)
        ?? throw new ScrutinyRefused($"The agenda has no item at position {position}: choose one of the list.");

    private void Refuse(Meeting meeting, int position, AgendaField field, List<string> said)
    {
        if (field == AgendaField.Resolutions)
        {
            if (!meeting.IsHeld || meetings.TakenOn(meeting, JourneyStep.MinutesPublished) is not null)
            {
                throw new ScrutinyRefused(
                    "Resolutions are written after the meeting was held and until its minutes are published: record the attendance first, or correct them at the next meeting."
                );
            }
        }
        else
        {
            RefusePublished(meeting);
        }

        if (said.Count > MostLines)
        {
            throw new ScrutinyRefused($"{said.Count} lines are too many: write at most {MostLines}.");
        }

        if (position != 0)
        {
            _ = Item(meeting, position);
        }
    }

    private ItemRow ReportRow(Meeting meeting, int position)
    {
        using var connection = database.OpenConnection();
        return Rows(connection, meeting)
                .FirstOrDefault(row => row.Position == position && row.Kind == AgendaItemKind.Report)
            ?? throw new ScrutinyRefused("That is no report of the agenda: standing items stay as they are.");
    }

    private static List<ItemRow> Rows(DbConnection connection, Meeting meeting, DbTransaction? transaction = null) =>
        [.. connection.Query<ItemRow>(SqlFile.Text(Folder + "agenda_item_list.sql"), Key(meeting), transaction)];

    private static void Save(DbTransaction transaction, Meeting meeting, ItemRow row) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "agenda_item_add.sql"),
            new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                row.Position,
                Kind = row.Kind.ToString(),
                row.Title,
                row.ExemptParagraph,
                row.ExemptRule,
                row.ExemptInterest,
                row.EditionId,
            },
            transaction
        );

    private void Note(DbTransaction transaction, Meeting meeting, string by, string what, ItemRow after) =>
        _log.Note<ItemRow>(transaction, by, "agenda", Subject(meeting), what, null, after);

    private static string Subject(Meeting meeting) => $"{meeting.AuthorityCode}/{meeting.MeetingId}";

    private static object Key(Meeting meeting) => new { meeting.AuthorityCode, meeting.MeetingId };
}
