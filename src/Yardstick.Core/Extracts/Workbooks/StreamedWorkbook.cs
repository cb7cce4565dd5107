using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>
/// Reads the sheets of an .xlsx workbook row by row, as records of cases need it: any number of rows in the memory of one, dates as ISO days, no
/// looks. Published tables, whose colours and formats carry meaning, have <see cref="WorkbookFile"/>.
/// </summary>
public sealed class StreamedWorkbook : IDisposable
{
    private readonly FileStream _file;
    private readonly SpreadsheetDocument _document;
    private readonly string _name;
    private readonly IReadOnlyList<string> _strings;
    private readonly bool[] _isDate;
    private readonly bool _countsFrom1904;

    private StreamedWorkbook(FileStream file, SpreadsheetDocument document, string name, SourceLimits limits)
    {
        (_file, _document, _name) = (file, document, name);
        var workbook =
            document.WorkbookPart
            ?? throw new UnreadableSource(
                $"{name} holds no workbook: save it as 'Excel Workbook (.xlsx)', and import that."
            );
        _strings = StreamedStrings.ReadAll(workbook.SharedStringTablePart, limits);
        _isDate = [.. CellStyle.ReadAll(workbook, new Palette(null)).Select(style => style.Format.IsDate)];
        _countsFrom1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        Sheets =
        [
            .. (workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
                .Where(sheet =>
                    sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart
                )
                .Select(sheet => new StreamedSheet(
                    sheet.Name?.Value ?? "",
                    sheet.State?.Value is { } state && state != SheetStateValues.Visible,
                    (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)
                )),
        ];
    }

    /// <summary>In the order of the workbook, hidden ones too.</summary>
    public IReadOnlyList<StreamedSheet> Sheets { get; }

    /// <param name="name">How messages and places call the file.</param>
    /// <exception cref="UnreadableSource">No workbook, encrypted, cut off, damaged, or larger than the limits; the message names the remedy.</exception>
    public static StreamedWorkbook Open(string path, string name, SourceLimits limits)
    {
        var file = SourceFile.Open(path, name, limits);
        try
        {
            var problem = SourceFile.FormatOf(file) switch
            {
                SourceFormat.Zip => null,
                SourceFormat.Empty => "is empty: deliver the workbook again",
                SourceFormat.CompoundFile =>
                    "has the old form .xls, or is protected by a password: save it as 'Excel Workbook (.xlsx)' without one",
                _ => "is no Excel workbook, whatever its name says: save it as 'Excel Workbook (.xlsx)'",
            };
            if (problem is not null)
            {
                throw new UnreadableSource($"{name} {problem}.");
            }

            WorkbookPackage.Check(file, name, limits);
            return Guarded(
                name,
                () => new StreamedWorkbook(file, SpreadsheetDocument.Open(file, isEditable: false), name, limits)
            );
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a sheet that hold anything, one after the other in the same memory.</summary>
    /// <exception cref="UnreadableSource">The sheet is damaged.</exception>
    public IEnumerable<SheetRow> Rows(StreamedSheet sheet)
    {
        using var content = sheet.Part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, StreamedStrings.Safe);
        var rows = new StreamedRows(reader, _strings, _isDate, _countsFrom1904);
        while (Guarded(_name, rows.Read))
        {
            yield return rows.Row;
        }
    }

    public void Dispose()
    {
        _document.Dispose();
        _file.Dispose();
    }

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error)
            when (error
                    is OpenXmlPackageException
                        or XmlException
                        or FileFormatException
                        or InvalidDataException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            throw WorkbookPackage.Damaged(name, error);
        }
    }
}

/// <summary>A sheet of a workbook that is read row by row.</summary>
public sealed class StreamedSheet
{
    internal StreamedSheet(string name, bool isHidden, WorksheetPart part) =>
        (Name, IsHidden, Part) = (name, isHidden, part);

    public string Name { get; }

    public bool IsHidden { get; }

    internal WorksheetPart Part { get; }
}
