using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;

namespace Yardstick.Core.Imports.Extract;

/// <summary>Whose extract it is and what time it covers: the one row of <c>manifest.csv</c>.</summary>
/// <param name="ExtractDate">The day on which the extract was cut.</param>
/// <param name="CoversFrom">The first day from which events are complete; null when the extract does not say.</param>
public sealed record ExtractManifest(
    string AuthorityCode,
    string AuthorityName,
    DateOnly ExtractDate,
    DateOnly? CoversFrom
)
{
    public const string FileName = "manifest.csv";

    /// <summary>Those of a delivered folder, or of the folders in it, without reading anything else.</summary>
    /// <exception cref="UnreadableSource">There is no manifest, or one cannot be read.</exception>
    public static IReadOnlyList<ExtractManifest> AllIn(string path, ExtractTables tables) =>
        [.. DeliveredExtract.In(path, tables).Select(delivered => delivered.Manifest)];

    /// <exception cref="UnreadableSource">The row is not there, not alone, or does not say what it must.</exception>
    internal static ExtractManifest Read(DeliveredCsv file)
    {
        using var reader = file.Open();
        var rows = new List<string[]>();
        while (rows.Count < 3 && reader.Records.Read())
        {
            if (!reader.Records.IsBlank)
            {
                rows.Add([
                    .. Enumerable.Range(0, reader.Records.Count).Select(i => reader.Records[i].Trim().ToString()),
                ]);
            }
        }

        if (rows is not [var header, var row] || row.Length < header.Length)
        {
            throw new UnreadableSource(
                $"{file.Name} must hold one heading row and one row: write 'authority_code,authority_name,extract_date,covers_from' and below it what they are."
            );
        }

        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in header.Zip(row))
        {
            cells.TryAdd(name, text);
        }

        var code = cells.GetValueOrDefault("authority_code", "");
        if (code.Length == 0)
        {
            throw new UnreadableSource(
                $"{file.Name} names no authority_code: write the code of the authority, as 852."
            );
        }

        var cut = Day(file, cells, "extract_date");
        var from = Day(file, cells, "covers_from");
        if (cut is not { } extractDate)
        {
            throw new UnreadableSource(
                $"{file.Name} names no extract_date: write the day on which the extract was cut, as 2023-08-04."
            );
        }

        if (from > extractDate)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Name} covers events from {from:yyyy-MM-dd}, after the extract was cut on {extractDate:yyyy-MM-dd}: correct covers_from."
                )
            );
        }

        var authority = cells.GetValueOrDefault("authority_name", "");
        return new ExtractManifest(code, authority.Length == 0 ? code : authority, extractDate, from);
    }

    private static DateOnly? Day(DeliveredCsv file, Dictionary<string, string> cells, string column)
    {
        var text = cells.GetValueOrDefault(column, "");
        if (text.Length == 0)
        {
            return null;
        }

        return CaseCell.TryReadDate(text, out var day)
            ? day
            : throw new UnreadableSource(
                $"{file.Name} has '{text}' as {column}, which is no day: write it as 2023-08-04."
            );
    }
}
