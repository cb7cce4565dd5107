using System.Globalization;

namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// The number that a row of the case data keeps of where it came from: its line, and the part of the delivery that the line is in. A row of the
/// standard extract has no part, and its number is its line.
/// </summary>
public static class SourceRow
{
    /// <summary>No sheet or file has so many lines. The SQL of findings counts with the same number.</summary>
    public const long LinesOfPart = 10_000_000_000;

    /// <summary>The column of a spooled table that holds it.</summary>
    public const string Column = "source_row";

    public static long Number(int part, long line) => (part * LinesOfPart) + line;

    public static (int Part, long Line) Of(long number) => ((int)(number / LinesOfPart), number % LinesOfPart);

    internal static long Read(ReadOnlySpan<char> cell, long otherwise) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
