using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>The shared texts of a workbook, without their looks.</summary>
internal static class StreamedStrings
{
    private const string Phonetic = "rPh";

    /// <summary>No document type, so no entities; nothing is fetched from anywhere.</summary>
    public static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
    };

    public static IReadOnlyList<string> ReadAll(SharedStringTablePart? part, SourceLimits limits)
    {
        if (part is null)
        {
            return [];
        }

        var strings = new List<string>();
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, Safe);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(CellText.Clean(Text(reader)));
                if (strings.Count > limits.Cells)
                {
                    throw new UnreadableSource(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The workbook holds more than {limits.Cells:N0} different texts: save only the lists as a new workbook."
                        )
                    );
                }
            }
        }

        return strings;
    }

    /// <summary>The text of the element that the reader stands on, up to its end; how a text is pronounced is no part of it.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (first, all) = ("", (StringBuilder?)null);
        var depth = reader.Depth;
        var isPhonetic = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == Phonetic:
                    isPhonetic = true;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == Phonetic:
                    isPhonetic = false;
                    break;
                case XmlNodeType.Text
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace
                or XmlNodeType.CDATA when !isPhonetic:
                    if (first.Length == 0)
                    {
                        first = reader.Value;
                    }
                    else
                    {
                        (all ??= new StringBuilder(first)).Append(reader.Value);
                    }

                    break;
            }
        }

        return all?.ToString() ?? first;
    }
}
