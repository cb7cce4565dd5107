using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>What a cell's style says about its meaning: how its number shows, and its colours.</summary>
internal sealed record CellStyle(NumberFormat Format, string? FontName, string? FontColour, string? FillColour)
{
    public static readonly CellStyle Plain = new(new NumberFormat(NumberFormat.General), null, null, null);

    /// <summary>Styles in the order in which cells name them.</summary>
    public static IReadOnlyList<CellStyle> ReadAll(WorkbookPart workbook, Palette palette)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        if (sheet?.CellFormats is null)
        {
            return [Plain];
        }

        var codes = (sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? NumberFormat.General);
        var formats = new Dictionary<uint, NumberFormat>();
        var fonts = sheet.Fonts?.Elements<Font>().ToList() ?? [];
        var fills = sheet.Fills?.Elements<Fill>().ToList() ?? [];
        return
        [
            .. sheet
                .CellFormats.Elements<CellFormat>()
                .Select(style =>
                {
                    var id = style.NumberFormatId?.Value ?? 0;
                    if (!formats.TryGetValue(id, out var format))
                    {
                        format = new NumberFormat(codes.GetValueOrDefault(id) ?? NumberFormat.BuiltInCode(id));
                        formats[id] = format;
                    }

                    var font = At(fonts, style.FontId?.Value);
                    var pattern = At(fills, style.FillId?.Value)?.PatternFill;
                    var isFilled = pattern?.PatternType?.Value is { } type && type != PatternValues.None;
                    return new CellStyle(
                        format,
                        font?.FontName?.Val?.Value,
                        palette.RgbOf(font?.Color),
                        isFilled ? palette.RgbOf(pattern?.ForegroundColor) : null
                    );
                }),
        ];
    }

    private static T? At<T>(List<T> items, uint? index)
        where T : class => index is { } i && i < items.Count ? items[(int)i] : null;
}
