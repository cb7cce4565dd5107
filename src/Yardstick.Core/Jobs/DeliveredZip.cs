using System.Buffers;
using System.IO.Compression;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Jobs;

/// <summary>
/// Unpacks a zip of CSV files that somebody sent, within bounds: whatever its directory says, no more bytes are written than allowed, nothing
/// outside the folder, and nothing but CSV.
/// </summary>
public static class DeliveredZip
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    private const int Buffer = 81920;
    private const string Extension = ".csv";

    /// <summary>The record that ends every zip; not all streams can look before their beginning for it.</summary>
    private const int EndRecord = 22;

    /// <summary>A folder in the zip for each council is the deepest that anybody needs.</summary>
    private const int MostParts = 2;

    /// <param name="zip">Seekable.</param>
    /// <param name="folder">Made when it is not there; removed again when the zip is refused.</param>
    /// <exception cref="UnreadableSource">It is no zip, or holds something that an extract does not.</exception>
    public static void Unpack(Stream zip, string folder, ZipLimits limits)
    {
        try
        {
            if (zip.Length < EndRecord || !BeginsAsZip(zip))
            {
                throw new InvalidDataException("It is shorter than the shortest zip, or begins as something else.");
            }

            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            Unpack(archive, folder, limits);
        }
        catch (Exception e) when (e is InvalidDataException or UnreadableSource or NotSupportedException)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            throw e as UnreadableSource
                ?? new UnreadableSource(
                    "The file is no zip that can be opened, or it is encrypted or damaged: pack the CSV files of the extract into an ordinary zip.",
                    e
                );
        }
    }

    private static void Unpack(ZipArchive archive, string folder, ZipLimits limits)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (files.Count > limits.MostFiles)
        {
            throw new UnreadableSource(
                $"The zip holds {files.Count} files and may hold {limits.MostFiles}: pack one extract alone."
            );
        }

        if (files.Count == 0)
        {
            throw new UnreadableSource("The zip is empty: pack the CSV files of the extract into it.");
        }

        var names = files.ConvertAll(NameOf);
        if (
            names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is
            { } twice
        )
        {
            throw new UnreadableSource($"The zip holds '{twice.Key}' twice: leave one of them out.");
        }

        var left = limits.MostBytes;
        foreach (var (entry, name) in files.Zip(names))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            left -= Copy(entry, path, left, limits);
        }
    }

    /// <summary>A program with a zip at its end opens as one too.</summary>
    private static bool BeginsAsZip(Stream zip)
    {
        Span<byte> first = stackalloc byte[2];
        zip.ReadExactly(first);
        zip.Position = 0;
        return first.SequenceEqual("PK"u8);
    }

    /// <summary>The relative path, checked by its parts, so that it cannot lead out of the folder on any machine.</summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/');
        if (
            parts.Length > MostParts
            || parts.Any(part =>
                part.Length == 0
                || part.StartsWith('.')
                || part.AsSpan().ContainsAny(Forbidden)
                || part.Any(char.IsControl)
            )
        )
        {
            throw new UnreadableSource(
                $"The zip holds '{Shown(entry)}', which is no plain file name: pack the CSV files themselves, in at most one folder."
            );
        }

        return parts[^1].EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? Path.Combine(parts)
            : throw new UnreadableSource($"The zip holds '{Shown(entry)}', which is no CSV file: leave it out.");
    }

    private static string Shown(ZipArchiveEntry entry)
    {
        var printable = string.Concat(entry.FullName.Where(letter => !char.IsControl(letter)));
        return printable.Length > 100 ? printable[..100] + "…" : printable;
    }

    private static long Copy(ZipArchiveEntry entry, string path, long most, ZipLimits limits)
    {
        using var packed = entry.Open();
        using var file = File.Create(path);
        var buffer = new byte[Buffer];
        var written = 0L;
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            // No text that can be read here has the byte 0: a program or document was given the name of a CSV file.
            if (buffer.AsSpan(0, read).Contains((byte)0))
            {
                throw new UnreadableSource(
                    $"'{Shown(entry)}' in the zip is no CSV file, whatever its name says, or is saved as UTF-16: save it as CSV in UTF-8."
                );
            }

            written += read;
            if (written > most)
            {
                throw new UnreadableSource(
                    $"The zip unpacks to more than {limits.MostBytes / ZipLimits.Megabyte} MB: put the folder into the inbox of the server, or import it there on the command line."
                );
            }

            file.Write(buffer, 0, read);
        }

        return written;
    }
}

/// <summary>How much a zip may hold.</summary>
/// <param name="MostBytes">Of all its files together, unpacked.</param>
public sealed record ZipLimits(int MostFiles, long MostBytes)
{
    public const long Megabyte = 1 << 20;

    /// <summary>The format has about 50 tables; a council of 20,000 children has some 300 MB.</summary>
    public static ZipLimits Usual { get; } = new(200, 2048 * Megabyte);
}
