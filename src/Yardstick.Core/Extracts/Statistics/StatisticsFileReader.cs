using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
using CsvHelper.Configuration;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>Reads a file of explore education statistics (one row a period, place and group; indicators as columns) into values of our measures.</summary>
public sealed class StatisticsFileReader(ReferenceData reference, StatisticsDataSets dataSets)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Long-form tables of all years and councils reach tens of megabytes; rows are read one by one.</summary>
    private static readonly SourceLimits Limits = new() { FileBytes = 200 * Megabyte };

    private static readonly string[] EveryFile =
    [
        "time_period",
        "time_identifier",
        "geographic_level",
        "country_code",
        "region_code",
        "old_la_code",
        "new_la_code",
    ];

    /// <param name="name">How messages call the file.</param>
    /// <exception cref="UnreadableSource">Not a file of a data set that is known, or a row that cannot be right: place, value and remedy.</exception>
    public StatisticsReading Read(string path, string name)
    {
        using var stream = SourceFile.Open(path, name, Limits);
        if (SourceFile.FormatOf(stream) is not SourceFormat.Text)
        {
            throw new UnreadableSource(
                $"{name} is no comma-separated text in UTF-8: download the data set as CSV and import it as it is."
            );
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        using var text = new StreamReader(stream);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { CacheFields = true });
        var columns = Heading(csv, name);
        var set = DataSetOf(columns, name);
        var (values, leftOut, rows) = Rows(csv, new StatisticsRow(csv, name, columns), set, name);
        return new StatisticsReading
        {
            DataSet = set,
            FileName = name,
            FileHash = hash,
            Rows = rows,
            Values = values,
            RowsLeftOut = leftOut,
        };
    }

    private static Dictionary<string, int> Heading(CsvParser csv, string name)
    {
        var headings = csv.Read() ? csv.Record!.Select(heading => heading.Trim()).ToArray() : [];
        if (headings.Length != headings.Distinct(StringComparer.Ordinal).Count())
        {
            throw new UnreadableSource($"{name} line 1 names a column twice: import the file as it was downloaded.");
        }

        var columns = headings.Index().ToDictionary(at => at.Item, at => at.Index, StringComparer.Ordinal);
        string[] missing = [.. EveryFile.Where(column => !columns.ContainsKey(column))];
        return missing.Length == 0
            ? columns
            : throw new UnreadableSource(
                $"{name} line 1 has no column {string.Join(", ", missing)}: download the data set from explore education statistics as CSV and import it as it is."
            );
    }

    private StatisticsDataSet DataSetOf(Dictionary<string, int> columns, string name) =>
        dataSets.Of(columns.Keys)
        ?? throw new UnreadableSource(
            $"{name} has the columns of no data set that is known ({string.Join("; ", dataSets.All.Select(set => set.Title))}): describe it in definitions/statistics/data-sets.yml."
        );

    private (IReadOnlyList<ReleasedValue> Values, Dictionary<string, int> LeftOut, int Rows) Rows(
        CsvParser csv,
        StatisticsRow row,
        StatisticsDataSet set,
        string name
    )
    {
        var geography = new StatisticsGeography(reference);
        var measures = set.Measures.ToLookup(measure => measure.Rows, StringComparer.Ordinal);
        var lineOf = new Dictionary<(string Measure, int Year, string Authority), int>();
        var values = new List<ReleasedValue>();
        var leftOut = new Dictionary<string, int>(StringComparer.Ordinal);
        var (rows, width) = (0, csv.Count);
        while (csv.Read())
        {
            rows++;
            if (csv.Count != width)
            {
                throw new UnreadableSource(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} line {row.Line}: {csv.Count} values stand under {width} columns, so the file is cut off or a quotation mark is open; download it again. Nothing was imported."
                    )
                );
            }

            var (year, authority, group) = (row.Year(), geography.Of(row), row[set.Filter]);
            if (!measures.Contains(group))
            {
                leftOut[group] = leftOut.GetValueOrDefault(group) + 1;
                continue;
            }

            foreach (var measure in measures[group])
            {
                if (!lineOf.TryAdd((measure.Measure, year, authority), row.Line))
                {
                    throw row.Wrong(
                        set.Filter,
                        $"stands for the same year and place in line {lineOf[(measure.Measure, year, authority)].ToString(CultureInfo.InvariantCulture)}",
                        "leave out other filters when downloading, so that each place has one row a year"
                    );
                }

                var (value, symbol) = row.Value(measure.Column, reference.Measures.Find(measure.Measure)!);
                values.Add(
                    new ReleasedValue
                    {
                        Measure = measure.Measure,
                        Year = year,
                        AuthorityCode = authority,
                        Value = value,
                        Symbol = symbol,
                    }
                );
            }
        }

        return values.Count > 0
            ? (values, leftOut, rows)
            : throw new UnreadableSource(
                $"{name} has no row of a measure that is compared: its column {set.Filter} should hold {string.Join(" or ", measures.Select(group => $"'{group.Key}'"))}."
            );
    }
}
