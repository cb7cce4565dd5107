using System.Text;

namespace Yardstick.Core.Extracts;

/// <summary>UTF-8 where the bytes are UTF-8, else Windows-1252, which older versions of Excel write.</summary>
public static class CsvEncoding
{
    private static readonly Encoding Strict = new UTF8Encoding(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static Encoding Windows1252 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("The runtime lacks code page 1252: install a full .NET runtime.");

    /// <summary>Reads the stream once to decide, and puts it back to its start.</summary>
    public static Encoding Of(Stream stream)
    {
        using var reader = new StreamReader(
            stream,
            Strict,
            detectEncodingFromByteOrderMarks: false,
            bufferSize: 1 << 16,
            leaveOpen: true
        );
        var buffer = new char[1 << 14];
        try
        {
            while (reader.Read(buffer, 0, buffer.Length) > 0)
            {
                // Decoding is the test: an invalid byte throws.
            }

            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Windows1252;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
