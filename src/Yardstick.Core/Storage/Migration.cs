using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Storage;

/// <summary>One numbered change of the schema: a file of <c>Storage/Migrations</c>, never edited once released.</summary>
/// <param name="Number">The four digits at the beginning of the file's name.</param>
/// <param name="Name">The file's name.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "Storage/Migrations";

    /// <summary>All of this version, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. SqlFile
            .In(Folder)
            .Select(path => new Migration(
                int.Parse(path.AsSpan(Folder.Length + 1, 4), CultureInfo.InvariantCulture),
                path[(Folder.Length + 1)..],
                SqlFile.Text(path)
            )),
    ];

    /// <summary>SHA-256 of the text, which shows when a file was edited after it had been applied.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));
}
