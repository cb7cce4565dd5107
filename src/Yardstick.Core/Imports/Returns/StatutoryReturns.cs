using System.IO.Compression;
using System.Xml;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>The yearly returns that every council makes, recognised by what is in them and brought into the form of an extract.</summary>
public sealed class StatutoryReturns(ReturnDefinitions definitions)
{
    private const int StartLength = 4096;
    private static readonly SourceLimits NoLimit = new() { FileBytes = long.MaxValue };

    /// <summary>Which return a path holds; null when it holds none. Reads the first lines only.</summary>
    public static SourceKind? Detect(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*.csv").Any(IsEpisodes) ? SourceKind.Ssda903 : null;
        }

        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = SourceFile.Open(path, Path.GetFileName(path), NoLimit);
        return SourceFile.FormatOf(stream) switch
        {
            SourceFormat.Zip => HoldsEpisodes(stream) ? SourceKind.Ssda903 : null,
            SourceFormat.Text or SourceFormat.Utf16 => OfXml(stream),
            _ => null,
        };
    }

    /// <param name="kind">A census or an SSDA903 return.</param>
    /// <returns>Finished; its folder can be imported. Dispose of it afterwards.</returns>
    /// <exception cref="UnreadableSource">It is no such return, is cut off or doubled, or is another than was said.</exception>
    public SourceSpool Read(SourceKind kind, string path, ReturnOptions options) =>
        kind switch
        {
            SourceKind.CinCensus => new CinCensusSource(definitions).Read(path, options),
            SourceKind.Ssda903 => new Ssda903Source(definitions).Read(path, options),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No statutory return."),
        };

    private static SourceKind? OfXml(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(
                stream,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            return reader.MoveToContent() is XmlNodeType.Element
                ? reader.LocalName switch
                {
                    "Message" => SourceKind.CinCensus,
                    Ssda903Xml.Root => SourceKind.Ssda903,
                    _ => null,
                }
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool HoldsEpisodes(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return zip
                .Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .Any(entry =>
                {
                    using var packed = entry.Open();
                    return IsEpisodes(packed);
                });
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsEpisodes(string file)
    {
        using var stream = SourceFile.Open(file, Path.GetFileName(file), NoLimit);
        return IsEpisodes(stream);
    }

    private static bool IsEpisodes(Stream stream)
    {
        var start = new byte[StartLength];
        var read = stream.ReadAtLeast(start, StartLength, throwOnEndOfStream: false);
        var text = System.Text.Encoding.Latin1.GetString(start, 0, read);
        var heading = text.Split('\n')[0].Split(',').Select(cell => cell.Trim('"', ' ', '\r')).ToList();
        return heading.Contains("CHILD", StringComparer.OrdinalIgnoreCase)
            && heading.Contains("DECOM", StringComparer.OrdinalIgnoreCase);
    }
}
