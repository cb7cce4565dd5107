using System.IO.Compression;
using Yardstick.Rendering;

namespace Yardstick.Web.Downloads;

/// <summary>Several files of one report as one zip archive.</summary>
internal static class ReportArchive
{
    /// <param name="date">The report's own, so that the same report gives the same bytes.</param>
    public static byte[] Of(IEnumerable<ReportFile> files, DateOnly date)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name);
                entry.LastWriteTime = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(file.Content.Span);
            }
        }

        return bytes.ToArray();
    }
}
