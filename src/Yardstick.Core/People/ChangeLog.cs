using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>
/// Who changed what, when, from what, to what. Rows are added in the transaction of the change itself and never changed: there is no verb for it.
/// </summary>
public sealed class ChangeLog(Database database, TimeProvider clock)
{
    private static readonly JsonSerializerOptions AsJson = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Notes a change inside the piece of writing that makes it.</summary>
    /// <param name="by">An e-mail address, or the user of the machine.</param>
    /// <param name="what">In words: "Role granted".</param>
    /// <param name="before">The thing as it was; null when it is new.</param>
    /// <param name="after">The thing as it is now; null when it is gone.</param>
    public void Note<T>(
        DbTransaction transaction,
        string by,
        string subject,
        string subjectId,
        string what,
        T? before,
        T? after
    )
        where T : class =>
        transaction.Connection!.Execute(
            SqlFile.Text("People/change_add.sql"),
            new Change
            {
                // The column has no zone; it is UTC.
                ChangedAt = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                ChangedBy = by,
                Subject = subject,
                SubjectId = subjectId,
                What = what,
                Before = before is null ? null : JsonSerializer.Serialize(before, AsJson),
                After = after is null ? null : JsonSerializer.Serialize(after, AsJson),
            },
            transaction
        );

    /// <summary>Notes that somebody was given a link with which a person's password and second factor are set anew.</summary>
    public void NoteLink(string by, Person person) =>
        database.Write(transaction =>
            Note<Person>(transaction, by, "person", person.AccountId, "Set-up link made", null, null)
        );

    /// <summary>The newest changes first.</summary>
    /// <param name="before">Only those with a smaller number, to go on where a list ended.</param>
    public IReadOnlyList<Change> Latest(int count, long before = long.MaxValue)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<Change>(SqlFile.Text("People/change_list.sql"), new { count, before })];
    }
}
