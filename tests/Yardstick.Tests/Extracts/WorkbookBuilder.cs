using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yardstick.Core.Extracts;

namespace Yardstick.Tests.Extracts;

/// <summary>Writes workbooks as councils lay them out: numbers with formats, coloured cells and dots, merged headings, hidden sheets.</summary>
public sealed class WorkbookBuilder
{
    private readonly List<SheetBuilder> _sheets = [];
    private readonly List<CellLook> _looks = [new(null, null, null, null)];

    public bool CountsFrom1904 { get; init; }

    public SheetBuilder Sheet(string name, bool isHidden = false)
    {
        var sheet = new SheetBuilder(name, isHidden, StyleOf);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <returns>Full path of the written workbook.</returns>
    public string Save(string path)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = CountsFrom1904 });
        var strings = workbook.AddNewPart<SharedStringTablePart>();
        strings.SharedStringTable = new SharedStringTable();
        var sheets = workbook.Workbook.AppendChild(new Sheets());
        foreach (var sheet in _sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = sheet.Build(strings.SharedStringTable);
            sheets.Append(
                new Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)sheets.ChildElements.Count + 1,
                    Name = sheet.Name,
                    State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                }
            );
        }

        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        return path;
    }

    private uint StyleOf(CellLook look)
    {
        var index = _looks.IndexOf(look);
        if (index < 0)
        {
            index = _looks.Count;
            _looks.Add(look);
        }

        return (uint)index;
    }

    private Stylesheet Styles() =>
        new(
            new NumberingFormats(
                _looks.Select(
                    (look, i) =>
                        new NumberingFormat { NumberFormatId = 200u + (uint)i, FormatCode = look.Format ?? "General" }
                )
            ),
            new Fonts(
                _looks.Select(look => new Font([
                    .. new OpenXmlElement?[]
                    {
                        look.FontColour is null
                            ? null
                            : new Color { Rgb = "FF" + look.FontColour },
                        look.FontName is null
                            ? null
                            : new FontName { Val = look.FontName },
                    }.OfType<OpenXmlElement>(),
                ]))
            ),
            new Fills(
                _looks.Select(look => new Fill(
                    look.Fill is null
                        ? new PatternFill { PatternType = PatternValues.None }
                        : new PatternFill(new ForegroundColor { Rgb = "FF" + look.Fill })
                        {
                            PatternType = PatternValues.Solid,
                        }
                ))
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                _looks.Select(
                    (_, i) =>
                        new CellFormat
                        {
                            NumberFormatId = 200u + (uint)i,
                            FontId = (uint)i,
                            FillId = (uint)i,
                        }
                )
            )
        );
}

/// <summary>How a cell looks, where that carries meaning.</summary>
public sealed record CellLook(string? Format, string? Fill, string? FontColour, string? FontName);

/// <summary>A sheet that is written row by row, from the top.</summary>
public sealed class SheetBuilder(string name, bool isHidden, Func<CellLook, uint> styleOf)
{
    private readonly List<object?[]> _rows = [];
    private readonly List<string> _merged = [];

    public string Name { get; } = name;

    public bool IsHidden { get; } = isHidden;

    /// <param name="cells">
    /// A string (shared text), a number, a <see cref="DateOnly"/> with Excel's own month format, a <see cref="Styled"/>, or null.
    /// </param>
    public SheetBuilder Row(params object?[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public SheetBuilder Blank() => Row();

    public SheetBuilder Merge(string area)
    {
        _merged.Add(area);
        return this;
    }

    internal Worksheet Build(SharedStringTable strings)
    {
        var data = new SheetData();
        for (var line = 1; line <= _rows.Count; line++)
        {
            var row = data.AppendChild(new Row { RowIndex = (uint)line });
            for (var column = 1; column <= _rows[line - 1].Length; column++)
            {
                if (_rows[line - 1][column - 1] is { } content)
                {
                    var cell = CellOf(content, strings);
                    cell.CellReference = CellPlace.ColumnLetters(column) + line.ToString(CultureInfo.InvariantCulture);
                    row.Append(cell);
                }
            }
        }

        var sheet = new Worksheet(data);
        if (_merged.Count > 0)
        {
            sheet.Append(new MergeCells(_merged.Select(area => new MergeCell { Reference = area })));
        }

        return sheet;
    }

    private Cell CellOf(object content, SharedStringTable strings)
    {
        var styled = content as Styled ?? new Styled(content);
        var look = new CellLook(styled.Format, styled.Fill, styled.FontColour, styled.FontName);
        var cell = new Cell();
        switch (styled.Content)
        {
            case DateOnly date:
                look = look with { Format = look.Format ?? "mmm-yy" };
                cell.CellValue = new CellValue(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber);
                break;
            case string text when text.StartsWith('#'):
                (cell.DataType, cell.CellValue) = (CellValues.Error, new CellValue(text));
                break;
            case string text when text.Length > 0:
                strings.Append(new SharedStringItem(new Text(text)));
                (cell.DataType, cell.CellValue) = (
                    CellValues.SharedString,
                    new CellValue(strings.ChildElements.Count - 1)
                );
                break;
            case string:
                break;
            case UncalculatedFormula formula:
                cell.CellFormula = new CellFormula(formula.Text);
                break;
            default:
                cell.CellValue = new CellValue(Convert.ToString(styled.Content, CultureInfo.InvariantCulture)!);
                break;
        }

        cell.StyleIndex = styleOf(look);
        return cell;
    }
}

/// <summary>A cell with a look that says something.</summary>
public sealed record Styled(
    object Content,
    string? Format = null,
    string? Fill = null,
    string? FontColour = null,
    string? FontName = null
);

/// <summary>A formula that no program has calculated yet.</summary>
public sealed record UncalculatedFormula(string Text);
