using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Reads the old .xls form. Its colours and formula errors cannot be read, which a note says.</summary>
internal static class BinaryWorkbook
{
    static BinaryWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TextSource Read(Stream stream, string name, SourceLimits limits)
    {
        RefuseEncrypted(stream, name);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(
                stream,
                new ExcelReaderConfiguration { FallbackEncoding = CsvEncoding.Windows1252, LeaveOpen = true }
            );
            return Read(reader, name, limits);
        }
        catch (InvalidPasswordException error)
        {
            throw Encrypted(name, error);
        }
        // On damaged bytes the library fails in ways of its own, null references included: all of them mean a damaged file.
        catch (Exception error) when (error is not (UnreadableSource or OutOfMemoryException))
        {
            throw WorkbookPackage.Damaged(name, error);
        }
    }

    private static TextSource Read(IExcelDataReader reader, string name, SourceLimits limits)
    {
        var (tables, notes) = (new List<TextTable>(), new List<SourceNote> { WorkbookNote.OldForm(name) });
        var budget = new CellBudget(name, limits);
        do
        {
            if (reader.VisibleState != "visible")
            {
                notes.Add(WorkbookNote.HiddenSheet(name, reader.Name));
                continue;
            }

            // A damaged sheet claims thousands of millions of cells, each of which would be asked for.
            new CellBudget(name, limits).Spend((long)reader.RowCount * reader.FieldCount, reader.Name);
            var grid = new SheetGrid(name, reader.Name, budget);
            for (var line = 1; reader.Read(); line++)
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(column => CellOf(reader, column)).ToList();
                grid.Add(line, cells[..(cells.FindLastIndex(cell => cell != TextCell.Empty) + 1)]);
            }

            foreach (var area in reader.MergeCells ?? [])
            {
                grid.Merge(area.FromRow + 1, area.FromColumn + 1, area.ToRow + 1, area.ToColumn + 1);
            }

            tables.Add(grid.ToTable());
        } while (reader.NextResult());

        return new TextSource(tables, notes);
    }

    private static TextCell CellOf(IExcelDataReader reader, int column)
    {
        var format = new NumberFormat(reader.GetNumberFormatString(column) ?? NumberFormat.General);
        decimal? number = reader.GetValue(column) switch
        {
            double value when Math.Abs(value) < 1e18 => decimal.Parse(
                value.ToString("G15", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            ),
            int value => value,
            DateTime value => (decimal)value.ToOADate(),
            _ => null,
        };
        if (number is { } stored)
        {
            return new TextCell(format.Display(stored), stored, format.Code);
        }

        var text = CellText.Clean(Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "");
        return text.Length == 0 ? TextCell.Empty : new TextCell(text);
    }

    /// <summary>A protected .xlsx is a compound file with a stream of this name (MS-OFFCRYPTO).</summary>
    private static void RefuseEncrypted(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        stream.Position = 0;
        if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            throw Encrypted(name, inner: null);
        }
    }

    private static UnreadableSource Encrypted(string name, Exception? inner)
    {
        var message = $"{name} is protected by a password: save it without the password, and import that.";
        return inner is null ? new UnreadableSource(message) : new UnreadableSource(message, inner);
    }
}
