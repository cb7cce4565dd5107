using System.Globalization;

namespace Yardstick.Core.Extracts;

/// <summary>What a file is by its first bytes; its extension is only a claim.</summary>
public enum SourceFormat
{
    Empty,
    Text,
    Utf16,
    Zip,

    /// <summary>An old binary Office file, or an encrypted new one.</summary>
    CompoundFile,
    Pdf,

    /// <summary>Bytes that no text has.</summary>
    Binary,
}

/// <summary>Opens delivered files, and says in one sentence why one cannot be opened.</summary>
public static class SourceFile
{
    private const int SampleLength = 4096;

    /// <param name="name">How messages call the file: relative to the delivered folder.</param>
    /// <exception cref="UnreadableSource">Missing, larger than the limit, locked, or without the right to read it.</exception>
    public static FileStream Open(string path, string name, SourceLimits limits)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > limits.FileBytes)
            {
                var found = InMegabytes(stream.Length);
                stream.Dispose();
                throw new UnreadableSource(
                    $"{name} is {found}, and a published file may be up to {InMegabytes(limits.FileBytes)}: deliver the tables of one edition only."
                );
            }

            return stream;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableSource($"{name} does not exist: check the path.", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new UnreadableSource(
                $"{name} may not be read by this user: give the right to read it, then import again.",
                error
            );
        }
        catch (IOException error)
        {
            throw new UnreadableSource(
                $"{name} cannot be opened, because another program holds it or the disk fails: close it there, then import again.",
                error
            );
        }
    }

    /// <summary>Looks at the first bytes and puts the stream back to its start.</summary>
    public static SourceFormat FormatOf(Stream stream)
    {
        Span<byte> buffer = stackalloc byte[SampleLength];
        var start = buffer[..stream.ReadAtLeast(buffer, SampleLength, throwOnEndOfStream: false)];
        stream.Position = 0;
        return start switch
        {
            [] => SourceFormat.Empty,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => SourceFormat.Utf16,
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => SourceFormat.Zip,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => SourceFormat.CompoundFile,
            [0x25, 0x50, 0x44, 0x46, ..] => SourceFormat.Pdf,
            _ when LooksLikeUtf16(start) => SourceFormat.Utf16,
            _ when start.Contains((byte)0) => SourceFormat.Binary,
            _ => SourceFormat.Text,
        };
    }

    /// <summary>UTF-16 without a byte-order mark: every other byte of English text is zero.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> start)
    {
        var zeros = 0;
        for (var i = 0; i < start.Length; i++)
        {
            zeros += start[i] == 0 ? 1 : 0;
        }

        return start.Length >= 4 && zeros * 10 >= start.Length * 4 && zeros * 10 <= start.Length * 6;
    }

    private static string InMegabytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(bytes / 1048576m)} MB");
}
