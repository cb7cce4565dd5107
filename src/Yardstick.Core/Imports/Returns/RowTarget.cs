using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Writes rows of one kind into the tables that are made from them. The same memory serves every row.</summary>
/// <param name="part">The part of the delivery that the rows stand in.</param>
internal sealed class RowTarget(int part, IReadOnlyList<RowTarget.Table> tables)
{
    /// <param name="fields">In the order that was named.</param>
    public void Write(long line, ReadOnlySpan<ReadOnlyMemory<char>> fields)
    {
        foreach (var table in tables)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var (place, codes) = table.Columns[i];
                table.Cells[i] = codes is null ? fields[place] : Recoded(fields[place], codes);
            }

            table.Spooled.Write(part, line, table.Cells);
        }
    }

    /// <inheritdoc cref="Write(long, ReadOnlySpan{ReadOnlyMemory{char}})"/>
    public void Write(long line, params ReadOnlySpan<string> fields)
    {
        var cells = new ReadOnlyMemory<char>[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            cells[i] = fields[i].AsMemory();
        }

        Write(line, cells);
    }

    private static ReadOnlyMemory<char> Recoded(ReadOnlyMemory<char> cell, IReadOnlyDictionary<string, string> codes) =>
        !cell.IsEmpty && codes.TryGetValue(cell.ToString(), out var code) ? code.AsMemory() : cell;

    /// <summary>A table with the place of each column among the fields.</summary>
    internal sealed record Table(
        SpooledTable Spooled,
        IReadOnlyList<(int Place, IReadOnlyDictionary<string, string>? Codes)> Columns
    )
    {
        public ReadOnlyMemory<char>[] Cells { get; } = new ReadOnlyMemory<char>[Columns.Count];
    }
}
