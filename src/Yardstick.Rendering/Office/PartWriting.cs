using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Office;

/// <summary>Writes a finished piece of XML into a part of an office document.</summary>
internal static class PartWriting
{
    public static void Write(this OpenXmlPart part, Markup xml) => part.Write(xml.ToString());

    /// <param name="part">What it held before is replaced.</param>
    /// <param name="xml">A whole document.</param>
    public static void Write(this OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(new UTF8Encoding(false).GetBytes(xml));
        part.FeedData(content);
        // What was read of a template before would otherwise be written over it when the document is closed.
        part.UnloadRootElement();
    }
}
