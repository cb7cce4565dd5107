using System.IO.Compression;

namespace Yardstick.Rendering.Office;

/// <summary>Packs an office document again with one date on every entry and the entries in one order, so that equal reports are equal bytes.</summary>
internal static class FixedPackage
{
    private const string First = "[Content_Types].xml";

    public static byte[] WithDate(Stream package, DateOnly date)
    {
        package.Position = 0;
        using var target = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entries = source
                .Entries.OrderByDescending(entry => entry.FullName == First)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
