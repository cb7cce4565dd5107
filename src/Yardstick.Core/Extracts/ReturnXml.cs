using System.Globalization;
using System.Text;
using System.Xml;

namespace Yardstick.Core.Extracts;

/// <summary>
/// Opens the XML of a return. Nothing outside the file is ever opened: document types and entities are refused. Bytes that are not what the file
/// says they are, or says nothing of, are read as Windows-1252.
/// </summary>
internal static class ReturnXml
{
    private const int StartLength = 120;

    public static XmlReaderSettings Settings =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersFromEntities = 1_000,
            CloseInput = false,
        };

    /// <param name="stream">Put to its start; stays open.</param>
    /// <returns>The reader, and whether the bytes are read as Windows-1252 though nothing says so.</returns>
    public static (XmlReader Reader, bool IsWindows1252) Open(Stream stream, XmlReaderSettings settings)
    {
        stream.Position = 0;
        if (CsvEncoding.Of(stream).Equals(Encoding.UTF8) || SaysItsEncoding(stream))
        {
            return (XmlReader.Create(stream, settings), false);
        }

        var text = new StreamReader(
            stream,
            CsvEncoding.Windows1252,
            detectEncodingFromByteOrderMarks: true,
            1 << 16,
            leaveOpen: true
        );
        return (XmlReader.Create(text, settings), true);
    }

    /// <summary>Why a file cannot be read, in one sentence.</summary>
    /// <param name="kind">What is to be exported again: <c>census</c>, <c>return</c>.</param>
    public static UnreadableSource Refusal(string name, string kind, XmlException error) =>
        new(
            error.Message.Contains("DTD", StringComparison.Ordinal)
                    ? $"{name} declares a document type, with which XML can open other files or grow without end, and was not read: export the {kind} without it."
                : error.Message.Contains("Root element", StringComparison.Ordinal)
                    ? $"{name} holds no XML: export the {kind} again."
                : error.Message.Contains("Unexpected end of file", StringComparison.Ordinal)
                    ? $"{name} is no whole XML: it breaks off in line {Line(error)}, as a file does that was cut off; export the {kind} again."
                : $"{name} is no whole XML: in line {Line(error)} stands a character or a tag that may not stand there; export the {kind} again.",
            error
        );

    private static string Line(XmlException error) => error.LineNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the first line names an encoding other than UTF-8, which the XML reader then follows.</summary>
    private static bool SaysItsEncoding(Stream stream)
    {
        Span<byte> start = stackalloc byte[StartLength];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        var line = Encoding.ASCII.GetString(start[..read]);
        var named = line.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        return named >= 0 && line.IndexOf("iso-8859-1", named, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
