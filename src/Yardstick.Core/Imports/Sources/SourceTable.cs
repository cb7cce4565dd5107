using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>Reads a delivered table as text, in the order of its columns.</summary>
internal static class SourceTable
{
    /// <returns>The place of each row, and its cells in the same array.</returns>
    public static IEnumerable<(int Part, long Line, string?[] Cells)> Rows(ExtractTable table, DeliveredCsv file)
    {
        using var open = file.Open();
        var record = open.Records;
        HeadingMap? headings = null;
        var cells = new string?[table.Columns.Count];
        while (record.Read())
        {
            if (record.IsBlank)
            {
                continue;
            }

            if (headings is null)
            {
                headings = new HeadingMap(table, record);
                continue;
            }

            for (var i = 0; i < cells.Length; i++)
            {
                var place = headings.Columns[i].Place;
                cells[i] = place < 0 || place >= record.Count ? null : record[place].Trim().ToString();
            }

            var number =
                headings.SourceRow < 0 || headings.SourceRow >= record.Count
                    ? record.Line
                    : SourceRow.Read(record[headings.SourceRow], record.Line);
            var (part, line) = SourceRow.Of(number);
            yield return (part, line, cells);
        }
    }
}
