using System.Security.Cryptography;
using Dapper;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>The files of an agenda: kept with the hash of their bytes, of known kinds and of a size that can be published.</summary>
public sealed class MeetingDocuments(Database database, AgendaRegister agendas)
{
    public const int LargestSize = 20 * 1024 * 1024;

    /// <summary>By ending: the media type, and the bytes that such a file begins with.</summary>
    private static readonly Dictionary<string, (string MediaType, byte[] Beginning)> Kinds = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".pdf"] = ("application/pdf", "%PDF-"u8.ToArray()),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"u8.ToArray()),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"u8.ToArray()),
        [".pptx"] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK"u8.ToArray()),
        [".png"] = ("image/png", [0x89, 0x50, 0x4E, 0x47]),
        [".jpg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".csv"] = ("text/csv", []),
        [".txt"] = ("text/plain", []),
    };

    /// <summary>The endings that are taken.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Kinds.Keys];

    /// <exception cref="ScrutinyRefused">The papers are published, or the file is empty, too large, of another kind or not what its name says.</exception>
    public MeetingDocument Add(Meeting meeting, int position, DocumentPlace place, string fileName, byte[] content)
    {
        agendas.RefusePublished(meeting);
        _ = agendas.Item(meeting, position);
        var name = ScrutinyRefused.Required(
            Path.GetFileName(fileName.Replace('\\', '/')),
            "The name of the file",
            ScrutinyRefused.LongestName
        );
        var mediaType = MediaTypeOf(name, content);
        return database.Write(transaction =>
        {
            var id =
                agendas
                    .Of(meeting)
                    .Items.SelectMany(item => item.Documents)
                    .Select(each => each.DocumentId)
                    .DefaultIfEmpty(0)
                    .Max() + 1;
            var kept = new MeetingDocument(
                id,
                position,
                place,
                name,
                mediaType,
                Convert.ToHexStringLower(SHA256.HashData(content)),
                content.Length
            );
            transaction.Connection!.Execute(
                SqlFile.Text(AgendaRegister.Folder + "meeting_document_add.sql"),
                new
                {
                    meeting.AuthorityCode,
                    meeting.MeetingId,
                    kept.DocumentId,
                    kept.Position,
                    Place = kept.Place.ToString(),
                    kept.Name,
                    kept.MediaType,
                    kept.Sha256,
                    kept.Size,
                    Content = content,
                },
                transaction
            );
            return kept;
        });
    }

    /// <summary>The bytes of a file, as they were kept.</summary>
    /// <exception cref="InvalidDataException">They are no longer those whose hash was kept.</exception>
    public byte[] Read(Meeting meeting, MeetingDocument document)
    {
        using var connection = database.OpenConnection();
        var content = connection.QuerySingle<byte[]>(
            SqlFile.Text(AgendaRegister.Folder + "meeting_document_content.sql"),
            new
            {
                meeting.AuthorityCode,
                meeting.MeetingId,
                document.DocumentId,
            }
        );
        return Convert.ToHexStringLower(SHA256.HashData(content)) == document.Sha256
            ? content
            : throw new InvalidDataException(
                $"“{document.Name}” was changed in the store after it had been attached: attach it anew."
            );
    }

    /// <exception cref="ScrutinyRefused">The papers are published.</exception>
    public void Remove(Meeting meeting, int documentId)
    {
        agendas.RefusePublished(meeting);
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text(AgendaRegister.Folder + "meeting_document_remove.sql"),
                new
                {
                    meeting.AuthorityCode,
                    meeting.MeetingId,
                    DocumentId = documentId,
                },
                transaction
            )
        );
    }

    private static string MediaTypeOf(string name, byte[] content)
    {
        if (content.Length is 0 or > LargestSize)
        {
            throw new ScrutinyRefused(
                $"“{name}” has {content.Length} bytes: attach a file that is not empty and has at most {LargestSize / 1024 / 1024} MB."
            );
        }

        if (!Kinds.TryGetValue(Path.GetExtension(name), out var kind))
        {
            throw new ScrutinyRefused($"“{name}” is of a kind that is not taken: attach {string.Join(", ", Endings)}.");
        }

        return content.AsSpan().StartsWith(kind.Beginning) && (kind.Beginning.Length > 0 || !content.Contains((byte)0))
            ? kind.MediaType
            : throw new ScrutinyRefused(
                $"“{name}” does not hold what its ending says: save it anew in that format and attach it again."
            );
    }
}
