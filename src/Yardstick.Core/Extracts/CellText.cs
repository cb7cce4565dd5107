namespace Yardstick.Core.Extracts;

/// <summary>The text of a cell as a reader sees it.</summary>
internal static class CellText
{
    private const char NonBreakingSpace = '\u00A0';
    private const char NarrowNonBreakingSpace = '\u202F';
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Trimmed, with non-breaking spaces made plain and marks that show nothing taken out.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny([NonBreakingSpace, NarrowNonBreakingSpace, ZeroWidthSpace, ByteOrderMark]) >= 0)
        {
            text = text.Replace(NonBreakingSpace, ' ')
                .Replace(NarrowNonBreakingSpace, ' ')
                .Replace($"{ZeroWidthSpace}", "", StringComparison.Ordinal)
                .Replace($"{ByteOrderMark}", "", StringComparison.Ordinal);
        }

        return text.Trim();
    }
}
