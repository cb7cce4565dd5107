using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Schema;

namespace Yardstick.Core.Extracts.CinCensus;

/// <summary>
/// Reads a CIN census in XML from beginning to end, one child at a time. Nothing outside the file is ever opened: document types and entities are
/// refused, and so are elements deeper or larger than any census has.
/// </summary>
/// <param name="stream">At its start; stays open.</param>
/// <param name="name">How messages call the file.</param>
/// <param name="schema">That of the year of the census; null to read only.</param>
/// <param name="differs">Told what differs from the schema: line and words of the validator.</param>
internal sealed class CinCensusFile(Stream stream, string name, XmlSchemaSet? schema, Action<long, string>? differs)
{
    private const int Deepest = 12;
    private const int LargestChild = 200_000;
    private const int LongestText = 4_000;

    /// <summary>True when the bytes are no UTF-8 though the file says so, or says nothing.</summary>
    public bool IsReadAsWindows1252 { get; private set; }

    /// <summary>The header alone.</summary>
    /// <exception cref="UnreadableSource">It is no census, no XML, or cut off.</exception>
    public CinHeader ReadHeader() => Guarded(() => Header(Open()));

    /// <summary>The children, each whole.</summary>
    /// <exception cref="UnreadableSource">It is no census, no XML, or cut off.</exception>
    public IEnumerable<CinElement> Children()
    {
        using var reader = Open();
        while (Guarded(() => ToChild(reader)))
        {
            yield return Guarded(() => Element(reader));
        }
    }

    private static CinHeader Header(XmlReader reader)
    {
        using (reader)
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            var path = "";
            while (reader.Read() && !(reader.NodeType is XmlNodeType.Element && reader.LocalName is "Children"))
            {
                if (reader.NodeType is XmlNodeType.Element)
                {
                    path = reader.LocalName;
                }
                else if (reader.NodeType is XmlNodeType.Text && reader.Depth <= Deepest)
                {
                    texts.TryAdd(path, reader.Value.Trim());
                }
            }

            string Text(string element) => texts.GetValueOrDefault(element, "");
            return new CinHeader(Text("Collection"), Text("Year"), Text("ReferenceDate"), Text("LEA"));
        }
    }

    private XmlReader Open()
    {
        stream.Position = 0;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersFromEntities = 1_000,
            CloseInput = false,
        };
        if (schema is not null && differs is not null)
        {
            settings.ValidationType = ValidationType.Schema;
            settings.Schemas = schema;
            settings.ValidationFlags = XmlSchemaValidationFlags.None;
            settings.ValidationEventHandler += (_, found) => differs(found.Exception.LineNumber, found.Message);
        }

        if (CsvEncoding.Of(stream).Equals(Encoding.UTF8) || SaysItsEncoding())
        {
            return XmlReader.Create(stream, settings);
        }

        IsReadAsWindows1252 = true;
        return XmlReader.Create(
            new StreamReader(
                stream,
                CsvEncoding.Windows1252,
                detectEncodingFromByteOrderMarks: true,
                1 << 16,
                leaveOpen: true
            ),
            settings
        );
    }

    /// <summary>Whether the first line names an encoding other than UTF-8, which the XML reader then follows.</summary>
    private bool SaysItsEncoding()
    {
        Span<byte> start = stackalloc byte[120];
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

    private static bool ToChild(XmlReader reader)
    {
        // The last child was read up to and with its end.
        while (!(reader.NodeType is XmlNodeType.Element && reader.LocalName is "Child"))
        {
            if (!reader.Read())
            {
                return false;
            }
        }

        return true;
    }

    private CinElement Element(XmlReader reader)
    {
        var open = new Stack<CinElement>();
        var (elements, top) = (0, reader.Depth);
        while (true)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new CinElement(reader.LocalName, (reader as IXmlLineInfo)?.LineNumber ?? 0);
                    if (open.TryPeek(out var around))
                    {
                        around.Add(element);
                    }

                    Refuse(reader.Depth - top > Deepest || ++elements > LargestChild, element.Line);
                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }
                    else if (open.Count == 0)
                    {
                        reader.Read();
                        return element;
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    var text = open.Peek();
                    text.Value = reader.Value.Trim();
                    Refuse(text.Value.Length > LongestText, text.Line);
                    break;
                case XmlNodeType.EndElement:
                    var closed = open.Pop();
                    if (open.Count == 0)
                    {
                        reader.Read();
                        return closed;
                    }

                    break;
            }

            reader.Read();
        }
    }

    private void Refuse(bool isTooMuch, long line)
    {
        if (isTooMuch)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} holds more in one child near line {line} than any census does: export the census again."
                )
            );
        }
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableSource(
                $"{name} declares a document type, with which XML can open other files or grow without end, and was not read: export the census without it.",
                error
            );
        }
        catch (XmlException error)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} is no whole XML from line {error.LineNumber} on, as a file is that was cut off: export the census again."
                ),
                error
            );
        }
    }
}
