using System.Globalization;
using System.IO.Compression;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Looks at a zip file before a document library opens it: is it a workbook, and does it unpack to a sane size?</summary>
internal static class WorkbookPackage
{
    private const int Small = 8 * 1024 * 1024;

    /// <exception cref="UnreadableSource">Not a workbook, damaged, or a zip bomb.</exception>
    public static void Check(Stream stream, string name, SourceLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            RefuseOtherArchives(archive, name);
            RefuseBombs(archive, name, limits);
        }
        catch (InvalidDataException error)
        {
            throw Damaged(name, error);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    public static UnreadableSource Damaged(string name, Exception error) =>
        new($"{name} is damaged: open it in Excel, save it again as 'Excel Workbook (.xlsx)', and import that.", error);

    private static void RefuseOtherArchives(ZipArchive archive, string name)
    {
        if (archive.GetEntry("[Content_Types].xml") is null)
        {
            throw new UnreadableSource(
                $"{name} is an archive and not an Excel workbook: unpack it, and save a spreadsheet of another kind as 'Excel Workbook (.xlsx)'."
            );
        }

        if (archive.GetEntry("xl/workbook.bin") is not null)
        {
            throw new UnreadableSource($"{name} is a binary workbook (.xlsb): save it as 'Excel Workbook (.xlsx)'.");
        }
    }

    /// <summary>Sizes are checked as declared, then as found: a declared size can lie.</summary>
    private static void RefuseBombs(ZipArchive archive, string name, SourceLimits limits)
    {
        if (archive.Entries.Sum(entry => entry.Length) > limits.UnpackedBytes)
        {
            throw Bomb(name, limits);
        }

        var buffer = new byte[1 << 16];
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            var size = 0L;
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                size += read;
                var isBomb = size > Small && size > limits.UnpackedRatio * Math.Max(1, entry.CompressedLength);
                if (isBomb || unpacked + size > limits.UnpackedBytes)
                {
                    throw Bomb(name, limits);
                }
            }

            unpacked += size;
        }
    }

    private static UnreadableSource Bomb(string name, SourceLimits limits) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} unpacks to far more than a workbook of tables does (limit {limits.UnpackedBytes / 1048576} MB, or {limits.UnpackedRatio} times its packed size): save only the sheets of tables as a new workbook."
            )
        );
}
