using System.Xml;

namespace Yardstick.Rendering.Writing;

/// <summary>Texts without the control characters that neither XML nor HTML can hold.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        foreach (var letter in text)
        {
            if (!IsAllowed(letter))
            {
                return string.Concat(text.Where(IsAllowed));
            }
        }

        return text;
    }

    private static bool IsAllowed(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
