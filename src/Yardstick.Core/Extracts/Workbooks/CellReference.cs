using System.Globalization;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Reads <c>B7</c> and <c>B7:D9</c>.</summary>
internal static class CellReference
{
    /// <returns>1-based row and column; null when the text is no reference inside a sheet.</returns>
    public static (int Line, int Column)? Read(string? text)
    {
        var letters = (text ?? "").TakeWhile(char.IsAsciiLetterUpper).Count();
        if (
            letters is 0 or > 3
            || !int.TryParse(text![letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
        )
        {
            return null;
        }

        var column = text[..letters].Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return line is >= 1 and <= 1_048_576 && column <= 16_384 ? (line, column) : null;
    }

    public static ((int Line, int Column) First, (int Line, int Column) Last)? ReadArea(string? text)
    {
        var ends = (text ?? "").Split(':');
        return ends.Length == 2 && Read(ends[0]) is { } first && Read(ends[1]) is { } last ? (first, last) : null;
    }
}
