using System.Text;

namespace Yardstick.Core.Extracts;

/// <summary>UTF-8 where the bytes are UTF-8, else Windows-1252, which older versions of Excel write.</summary>
public static class CsvEncoding
{
    private const int BlockLength = 1 << 16;

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
        var decoder = Strict.GetDecoder();
        var (bytes, letters) = (new byte[BlockLength], new char[BlockLength + 1]);
        try
        {
            var isPlain = true;
            int read;
            while ((read = stream.Read(bytes)) > 0)
            {
                // Nearly all is ASCII, which is UTF-8 and quickly told; from the first other letter on decoding is the test.
                isPlain = isPlain && Ascii.IsValid(bytes.AsSpan(0, read));
                if (!isPlain)
                {
                    decoder.GetChars(bytes.AsSpan(0, read), letters, flush: false);
                }
            }

            decoder.GetChars([], letters, flush: true);
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
