using System.Globalization;
using CsvHelper;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Sources;

/// <summary>Mappings as a CSV file, to be filled in elsewhere or taken to another store.</summary>
public static class MappingFile
{
    private static readonly string[] Headings =
    [
        "source",
        "kind",
        "scope",
        "found",
        "meaning",
        "confirmed_by",
        "confirmed_at",
    ];

    public static void Write(TextWriter writer, IEnumerable<SourceMapping> mappings)
    {
        using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var heading in Headings)
        {
            csv.WriteField(heading);
        }

        csv.NextRecord();
        foreach (var mapping in mappings)
        {
            csv.WriteField(mapping.Source.Word());
            csv.WriteField(MappingStore.Word(mapping.Kind));
            csv.WriteField(mapping.Scope);
            csv.WriteField(mapping.Found);
            csv.WriteField(mapping.Meaning);
            csv.WriteField(mapping.ConfirmedBy);
            csv.WriteField(mapping.ConfirmedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
            csv.NextRecord();
        }
    }

    /// <exception cref="UnreadableSource">The file is no such list; the message names the line.</exception>
    public static IReadOnlyList<SourceMapping> Read(string path)
    {
        var name = Path.GetFileName(path);
        var rows = CsvFile.Read(path, name, SourceLimits.Published).Tables[0].Rows;
        if (
            rows is not [var first, ..]
            || !Headings.Take(5).SequenceEqual(first.Cells.Take(5).Select(cell => cell.Text))
        )
        {
            throw new UnreadableSource(
                $"{name} must begin with the headings {string.Join(",", Headings.Take(5))}: write it with mappings export."
            );
        }

        return [.. rows.Skip(1).Where(row => row.Cells.Any(cell => !cell.IsBlank)).Select(row => Mapping(name, row))];
    }

    private static SourceMapping Mapping(string name, TextRow row)
    {
        var cells = row.Cells.Select(cell => cell.Text).ToArray();
        if (
            cells.Length < 5
            || !SourceWords.TryParse(cells[0], out var source)
            || !Enum.TryParse<MappingKind>(cells[1], ignoreCase: true, out var kind)
            || cells[3].Length == 0
        )
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} has no mapping in line {row.Line}: write source, kind (sheet, heading, code or team), scope, what was found and what it means."
                )
            );
        }

        return new SourceMapping
        {
            Source = source,
            Kind = kind,
            Scope = cells[2],
            Found = cells[3],
            Meaning = cells[4].Length == 0 ? null : cells[4],
        };
    }
}
