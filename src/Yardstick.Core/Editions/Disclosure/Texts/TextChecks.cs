using System.Security.Cryptography;
using System.Text;
using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>
/// What somebody has looked at in a text and found to lead to nobody. It holds for that text as it was, to the letter: whoever changes the
/// text has to look again.
/// </summary>
public sealed class TextChecks(Database database, TimeProvider clock)
{
    private const string Folder = "Editions/Disclosure/Texts/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>The findings of a text, each with the record that it was checked; null while it was not.</summary>
    public IReadOnlyList<(TextFinding Finding, TextCheck? Check)> With(
        string authority,
        string text,
        IReadOnlyList<TextFinding> findings
    )
    {
        if (findings.Count == 0)
        {
            return [];
        }

        var hash = HashOf(text);
        var done = All(authority)
            .Where(check => check.TextSha256 == hash)
            .ToLookup(check => check.Found, StringComparer.Ordinal);
        return [.. findings.Select(finding => (finding, done[KeyOf(finding)].LastOrDefault()))];
    }

    public IReadOnlyList<TextCheck> All(string authority)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<TextCheck>(SqlFile.Text(Folder + "text_check_list.sql"), new { authority })];
    }

    /// <exception cref="DisclosureRefused">No reason is given.</exception>
    public void Record(string authority, string text, TextFinding finding, string reason, string by)
    {
        var why = reason.Trim();
        if (why.Length == 0)
        {
            throw new DisclosureRefused(
                "Write why the words lead to nobody: it is kept and shown to whoever approves."
            );
        }

        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "text_check_add.sql"),
                new
                {
                    authority,
                    hash = HashOf(text),
                    found = KeyOf(finding),
                    reason = why,
                    person = by,
                    now = StoreTime.Now(clock),
                },
                transaction
            );
            _log.Note<object>(
                transaction,
                by,
                "text check",
                $"{authority}/{HashOf(text)}",
                "Text recorded as checked",
                null,
                new { found = KeyOf(finding), reason = why }
            );
        });
    }

    /// <summary>The same words for the same reason, wherever they stand in the text.</summary>
    private static string KeyOf(TextFinding finding) => $"{finding.Risk}: {finding.Found}";

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>A finding that was recorded as checked.</summary>
public sealed record TextCheck
{
    /// <summary>Of the text as it was.</summary>
    public required string TextSha256 { get; init; }

    public required string Found { get; init; }

    public required string Reason { get; init; }

    public required string Person { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedAt { get; init; }
}
