using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <param name="Colour">Font colour of the first coloured run of rich text; null where the cell's style decides.</param>
internal sealed record SharedString(string Text, string? FontName, string? Colour)
{
    /// <summary>Read one by one, so that memory holds the texts and not a document tree.</summary>
    public static IReadOnlyList<SharedString> ReadAll(WorkbookPart workbook, Palette palette)
    {
        if (workbook.SharedStringTablePart is not { } part)
        {
            return [];
        }

        var strings = new List<SharedString>();
        using var reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                strings.Add(Of((SharedStringItem)reader.LoadCurrentElement()!, palette));
            }
        }

        return strings;
    }

    public static SharedString Of(RstType item, Palette palette)
    {
        // The phonetic guide of a text is a child too, and is not part of what is shown.
        var text =
            item.GetFirstChild<Text>()?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text ?? ""));
        var properties = item.Elements<Run>().Select(run => run.RunProperties).OfType<RunProperties>().ToList();
        var colour = properties
            .Select(run => palette.RgbOf(run.GetFirstChild<Color>()))
            .FirstOrDefault(rgb => rgb is not null);
        var font = properties
            .Select(run => run.GetFirstChild<RunFont>()?.Val?.Value)
            .FirstOrDefault(name => name is not null);
        return new SharedString(text, font, colour);
    }
}
