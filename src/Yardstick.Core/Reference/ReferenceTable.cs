using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Reference;

/// <summary>Reads a small CSV file of <c>reference/</c> whole, with its columns checked.</summary>
internal static class ReferenceTable
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { IgnoreBlankLines = true };

    /// <exception cref="ReferenceInvalid">The file is missing, has other columns or no row, or a row is wrong.</exception>
    public static IReadOnlyList<T> Read<T>(
        string folder,
        string file,
        IReadOnlyList<string> columns,
        Func<ReferenceRow, T> read
    )
    {
        using var text = Open(folder, file);
        using var csv = new CsvParser(text, Csv);
        var name = Name(file);
        if (!csv.Read() || !csv.Record!.SequenceEqual(columns, StringComparer.Ordinal))
        {
            throw new ReferenceInvalid(
                $"{name} line 1: the columns are '{string.Join(",", csv.Record ?? [])}'; write them as '{string.Join(",", columns)}'."
            );
        }

        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(read(Row(name, csv, columns)));
        }

        return rows.Count > 0
            ? rows
            : throw new ReferenceInvalid($"{name} has no rows: restore the file from the product.");
    }

    /// <exception cref="ReferenceInvalid">There is no such file.</exception>
    public static StreamReader Open(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path)
            ? new StreamReader(path)
            : throw new ReferenceInvalid($"{Name(file)} was not found in {folder}: restore the file from the product.");
    }

    public static string Name(string file) => $"reference/{file}";

    private static ReferenceRow Row(string name, CsvParser csv, IReadOnlyList<string> columns)
    {
        var record = csv.Record!;
        if (record.Length != columns.Count)
        {
            throw new ReferenceInvalid(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} line {csv.RawRow}: {record.Length} values stand under {columns.Count} columns; put a value that holds a comma in double quotes."
                )
            );
        }

        var values = columns.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return new ReferenceRow(name, csv.RawRow, values);
    }
}
