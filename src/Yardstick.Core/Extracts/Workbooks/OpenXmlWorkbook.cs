using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Reads .xlsx and .xlsm row by row, so that memory holds one row's document tree at a time.</summary>
internal static class OpenXmlWorkbook
{
    public static TextSource Read(Stream stream, string name, SourceLimits limits)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var workbook =
                document.WorkbookPart
                ?? throw new UnreadableSource(
                    $"{name} holds no workbook: save it as 'Excel Workbook (.xlsx)', and import that."
                );
            return Read(workbook, name, limits);
        }
        catch (Exception error)
            when (error
                    is OpenXmlPackageException
                        or XmlException
                        or FileFormatException
                        or InvalidDataException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            throw WorkbookPackage.Damaged(name, error);
        }
    }

    private static TextSource Read(WorkbookPart workbook, string name, SourceLimits limits)
    {
        var palette = new Palette(workbook.ThemePart);
        var cells = new CellReader(
            SharedString.ReadAll(workbook, palette),
            CellStyle.ReadAll(workbook, palette),
            palette,
            workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false
        );
        var (tables, notes) = (new List<TextTable>(), new List<SourceNote>());
        var budget = new CellBudget(name, limits);
        foreach (var sheet in workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            var title = sheet.Name?.Value ?? "";
            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
            {
                notes.Add(WorkbookNote.HiddenSheet(name, title));
            }
            else if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part)
            {
                tables.Add(
                    ReadSheet(part, cells, new SheetGrid(name, title, budget), new SheetSource(name, title, notes))
                );
            }
        }

        return new TextSource(tables, notes);
    }

    private static TextTable ReadSheet(WorksheetPart part, CellReader cells, SheetGrid grid, SheetSource source)
    {
        using var reader = new OpenXmlPartReader(part);
        var (line, uncalculated) = (0, new List<CellPlace>());
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Row))
            {
                var row = (Row)reader.LoadCurrentElement()!;
                line = (int)(row.RowIndex?.Value ?? (uint)line + 1);
                grid.Add(line, ReadRow(row, line, cells, source, uncalculated));
            }
            else if (
                reader.ElementType == typeof(MergeCell)
                && CellReference.ReadArea(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value) is { } area
            )
            {
                grid.Merge(area.First.Line, area.First.Column, area.Last.Line, area.Last.Column);
            }
        }

        if (uncalculated.Count > 0)
        {
            source.Notes.Add(WorkbookNote.Uncalculated(uncalculated));
        }

        return grid.ToTable();
    }

    private static List<TextCell> ReadRow(
        Row row,
        int line,
        CellReader cells,
        SheetSource source,
        List<CellPlace> uncalculated
    )
    {
        var texts = new List<TextCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellReference.Read(cell.CellReference?.Value)?.Column ?? texts.Count + 1;
            if (CellReader.IsUncalculated(cell))
            {
                uncalculated.Add(new CellPlace(source.File, source.Sheet, line, column));
            }

            var text = cells.Read(cell);
            if (text == TextCell.Empty || column <= texts.Count)
            {
                continue;
            }

            while (texts.Count < column - 1)
            {
                texts.Add(TextCell.Empty);
            }

            texts.Add(text);
        }

        return texts;
    }

    private sealed record SheetSource(string File, string Sheet, List<SourceNote> Notes);
}
