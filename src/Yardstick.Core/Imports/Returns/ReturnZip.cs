using System.IO.Compression;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Unpacks a delivered zip of CSV files: no more bytes than a return can have, and no file outside the folder.</summary>
internal static class ReturnZip
{
    private const long MostBytes = 2L << 30;
    private const int MostFiles = 100;

    /// <exception cref="UnreadableSource">It is damaged, or larger than any return.</exception>
    public static void Unpack(Stream stream, string name, string folder)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var left = MostBytes;
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
            {
                if (zip.Entries.Count > MostFiles)
                {
                    throw TooLarge(name);
                }

                using var packed = entry.Open();
                using var file = new FileStream(Path.Combine(folder, Path.GetFileName(entry.Name)), FileMode.CreateNew);
                left = Copy(packed, file, left, name);
            }
        }
        catch (InvalidDataException error)
        {
            throw new UnreadableSource($"{name} is no whole zip, as a file is that was cut off: pack it again.", error);
        }
        catch (IOException error)
        {
            throw new UnreadableSource($"{name} holds two files of one name: pack the files of one return.", error);
        }
    }

    private static long Copy(Stream packed, FileStream file, long left, string name)
    {
        var buffer = new byte[1 << 16];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            left -= read;
            if (left < 0)
            {
                throw TooLarge(name);
            }

            file.Write(buffer, 0, read);
        }

        return left;
    }

    private static UnreadableSource TooLarge(string name) =>
        new($"{name} unpacks to more than any return holds: pack the CSV files of one return.");
}
