using System.Globalization;
using System.Xml;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>A row of a sheet: its number, and the text of its cells.</summary>
public sealed class SheetRow
{
    private string[] _cells = new string[64];

    /// <summary>1-based.</summary>
    public int Line { get; internal set; }

    /// <summary>Up to the last cell that holds anything.</summary>
    public int Count { get; private set; }

    /// <summary>Empty beyond the last cell.</summary>
    public string this[int column] => column < Count ? _cells[column] : "";

    internal void Clear() => Count = 0;

    internal void Set(int column, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, column + 1));
        }

        if (column >= Count)
        {
            Array.Fill(_cells, "", Count, column - Count + 1);
            Count = column + 1;
        }

        _cells[column] = text;
    }
}

/// <summary>
/// Reads the rows of one sheet. A number behind a date format becomes an ISO day; an error (<c>#N/A</c>) and a formula that was never calculated
/// are as blank as they say.
/// </summary>
internal sealed class StreamedRows(XmlReader reader, IReadOnlyList<string> strings, bool[] isDate, bool countsFrom1904)
{
    private const int DaysTo1904 = 1462;
    private const int MostColumns = 16_384;

    public SheetRow Row { get; } = new();

    /// <returns>False at the end of the sheet.</returns>
    public bool Read()
    {
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                Row.Clear();
                Row.Line = int.TryParse(
                    reader.GetAttribute("r"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var line
                )
                    ? line
                    : Row.Line + 1;
                if (!reader.IsEmptyElement)
                {
                    ReadCells();
                }

                if (Row.Count > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void ReadCells()
    {
        var (depth, next) = (reader.Depth, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var column = CellReference.Read(reader.GetAttribute("r"))?.Column - 1 ?? next;
                next = column + 1;
                var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
                var text = reader.IsEmptyElement ? "" : Text(type, style);
                if (column < MostColumns)
                {
                    Row.Set(column, text);
                }
            }
        }
    }

    private string Text(string? type, string? style)
    {
        var (depth, stored) = (reader.Depth, "");
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
            {
                stored = StreamedStrings.Text(reader);
            }
        }

        return type switch
        {
            "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < strings.Count
                ? strings[index]
                : "",
            "e" => "",
            "b" => stored == "1" ? "TRUE" : "FALSE",
            "str" or "inlineStr" => CellText.Clean(stored),
            "d" => stored,
            _ => Number(stored, style),
        };
    }

    private string Number(string stored, string? style)
    {
        if (
            !double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
        )
        {
            return CellText.Clean(stored);
        }

        if (
            int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < isDate.Length
            && isDate[index]
            && Math.Abs(number) < 3_000_000
            && SerialDate.Shown((decimal)(countsFrom1904 ? number + DaysTo1904 : number)) is { } day
        )
        {
            return day.ToString(
                day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss",
                CultureInfo.InvariantCulture
            );
        }

        // Excel keeps 15 digits; what stands behind them is noise of binary fractions.
        return number.ToString(Math.Abs(number) < 1e15 ? "0.##############" : "R", CultureInfo.InvariantCulture);
    }
}
