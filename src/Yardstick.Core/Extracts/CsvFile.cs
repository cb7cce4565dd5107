using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Extracts;

/// <summary>Reads a comma-separated file (RFC 4180, UTF-8 or Windows-1252) as text, with the line on which each record starts.</summary>
public static class CsvFile
{
    /// <param name="name">How messages and places call the file: relative to the delivered folder.</param>
    /// <exception cref="UnreadableSource">Not a comma-separated text file; the message names the remedy.</exception>
    public static TextSource Read(string path, string name, SourceLimits limits)
    {
        using var stream = SourceFile.Open(path, name, limits);
        RefuseOtherFormats(SourceFile.FormatOf(stream), name);
        var encoding = CsvEncoding.Of(stream);
        using var reader = new StreamReader(stream, encoding);
        var hasStrayQuote = false;
        using var parser = new CsvParser(reader, Form(() => hasStrayQuote = true));
        var rows = new List<TextRow>();
        var line = 1;
        while (parser.Read())
        {
            var (cells, record) = (parser.Record ?? [], parser.RawRecord);
            CsvForm.RefuseOpenQuote(record, line, name, hasStrayQuote);
            rows.Add(new TextRow(line, [.. cells.Select(text => new TextCell(CellText.Clean(text)))]));
            hasStrayQuote = false;
            if (rows.Count == 1)
            {
                CsvForm.RefuseOtherDelimiter(record, name);
            }

            line += CsvForm.LineBreaks(record);
        }

        return new TextSource([new TextTable(name, Sheet: null, rows)], NotesOn(encoding, name));
    }

    private static CsvConfiguration Form(Action onStrayQuote) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => onStrayQuote(),
        };

    private static void RefuseOtherFormats(SourceFormat format, string name)
    {
        var problem = format switch
        {
            SourceFormat.Empty => "is empty: deliver a file with a heading row and its rows",
            SourceFormat.Utf16 => "is UTF-16 text: save it as 'CSV UTF-8 (comma delimited)'",
            SourceFormat.Pdf => "is a PDF file, whatever its name says: deliver the tables as CSV or as a workbook",
            SourceFormat.Zip or SourceFormat.CompoundFile =>
                "is a workbook or archive, whatever its name says: give it its own extension (.xlsx or .xls), or save it as CSV",
            SourceFormat.Binary => "holds bytes that no text has: save it as 'CSV UTF-8 (comma delimited)'",
            _ => null,
        };
        if (problem is not null)
        {
            throw new UnreadableSource($"{name} {problem}.");
        }
    }

    private static IReadOnlyList<SourceNote> NotesOn(Encoding encoding, string name) =>
        encoding.Equals(Encoding.UTF8)
            ? []
            :
            [
                new SourceNote(
                    "encoding",
                    new CellPlace(name, Sheet: null, 1, 1),
                    "Windows-1252",
                    $"{name} is not UTF-8 and was read as Windows-1252: check pounds, dashes and apostrophes, or save it as 'CSV UTF-8'."
                ),
            ];
}
