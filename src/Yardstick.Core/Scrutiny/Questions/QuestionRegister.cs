using System.Data.Common;
using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Questions;

/// <summary>Questions that members ask before a meeting. What was asked stays as it was asked; an answer may be bettered until the papers are published.</summary>
public sealed class QuestionRegister(
    Database database,
    MeetingRegister meetings,
    IndicatorCatalogue catalogue,
    TimeProvider time
)
{
    private const string Folder = "Scrutiny/Questions/";
    private readonly ChangeLog _log = new(database, time);

    /// <summary>In the order in which they were asked.</summary>
    public IReadOnlyList<MemberQuestion> Of(string authority)
    {
        using var connection = database.OpenConnection();
        return [.. List(connection, authority)];
    }

    public IReadOnlyList<MemberQuestion> Of(Meeting meeting) =>
        [.. Of(meeting.AuthorityCode).Where(question => question.MeetingId == meeting.MeetingId)];

    /// <exception cref="ScrutinyRefused">The papers are published or the meeting is over, the indicator is unknown, or something is missing.</exception>
    public MemberQuestion Ask(Meeting meeting, string? indicator, string? askedBy, string? wording, string by)
    {
        RefuseLate(meeting);
        var key = string.IsNullOrWhiteSpace(indicator)
            ? null
            : catalogue.Find(indicator.Trim())?.Key
                ?? throw new ScrutinyRefused($"There is no indicator '{indicator.Trim()}': choose one of the list.");
        return database.Write(transaction =>
        {
            var asked = new MemberQuestion
            {
                AuthorityCode = meeting.AuthorityCode,
                QuestionId =
                    List(transaction.Connection!, meeting.AuthorityCode, transaction)
                        .Select(each => each.QuestionId)
                        .DefaultIfEmpty(0)
                        .Max() + 1,
                MeetingId = meeting.MeetingId,
                Indicator = key,
                AskedBy = ScrutinyRefused.Required(
                    askedBy,
                    "The seat or role of whoever asks",
                    ScrutinyRefused.LongestName
                ),
                Wording = ScrutinyRefused.Required(wording, "The question"),
                AskedOn = meetings.Today,
            };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "member_question_add.sql"), asked, transaction);
            Note(transaction, by, "Question asked", null, asked);
            return asked;
        });
    }

    /// <exception cref="ScrutinyRefused">There is no such question, the papers are published, or nothing is said.</exception>
    public MemberQuestion Answer(string authority, int questionId, string? answer, string? answeredBy, string by)
    {
        var question =
            Of(authority).FirstOrDefault(each => each.QuestionId == questionId)
            ?? throw new ScrutinyRefused($"There is no question {questionId}: choose one of the list.");
        RefuseLate(meetings.Find(authority, question.MeetingId)!);
        var answered = question with
        {
            Answer = ScrutinyRefused.Required(answer, "The answer"),
            AnsweredBy = ScrutinyRefused.Required(answeredBy, "The role that answers", ScrutinyRefused.LongestName),
            AnsweredOn = meetings.Today,
        };
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(SqlFile.Text(Folder + "member_question_answer.sql"), answered, transaction);
            Note(transaction, by, "Question answered", question, answered);
        });
        return answered;
    }

    private void RefuseLate(Meeting meeting)
    {
        if (!meeting.IsToCome || meetings.PapersPublishedOn(meeting) is not null)
        {
            throw new ScrutinyRefused(
                "The papers of that meeting are published, or it is over: ask for the next meeting."
            );
        }
    }

    private static IEnumerable<MemberQuestion> List(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        connection.Query<MemberQuestion>(
            SqlFile.Text(Folder + "member_question_list.sql"),
            new { authority },
            transaction
        );

    private void Note(
        DbTransaction transaction,
        string by,
        string what,
        MemberQuestion? before,
        MemberQuestion after
    ) => _log.Note(transaction, by, "question", $"{after.AuthorityCode}/{after.QuestionId}", what, before, after);
}
