using System.Globalization;

namespace Yardstick.Core.Extracts;

/// <summary>Where a value stands in a delivered file, so that a finding can name it.</summary>
/// <param name="File">File name relative to the delivered folder, or the workbook's name.</param>
/// <param name="Sheet">Sheet name in a workbook; null in a text file.</param>
/// <param name="Line">1-based line (CSV, text) or row (sheet); 0 for a figure that stands in no file: then <paramref name="File"/> is its name.</param>
/// <param name="Column">1-based column.</param>
public sealed record CellPlace(string File, string? Sheet, int Line, int Column)
{
    /// <summary><c>file:line:column</c>, <c>file!sheet!B7</c> for a workbook, or the name alone where there is no file.</summary>
    public override string ToString() =>
        Line == 0 ? File
        : Sheet is null ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}")
        : string.Create(CultureInfo.InvariantCulture, $"{File}!{Sheet}!{ColumnLetters(Column)}{Line}");

    /// <summary>1 is A, 27 is AA.</summary>
    public static string ColumnLetters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
