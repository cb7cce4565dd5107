using System.Globalization;
using CsvHelper;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>Extracts written to disk as an authority delivers them, removed afterwards.</summary>
internal sealed class JourneyFolder : IDisposable
{
    private const string Cut = "2023-07-07";
    private static readonly ExtractTables Tables = ExtractTables.Load(ProductFolders.BesideProgram().Definitions);
    private readonly IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> _organisation =
        Journey.Organisation();

    public string Path { get; } = Directory.CreateTempSubdirectory("yardstick-journeys-").FullName;

    /// <summary>Writes the extract of an authority in which these children live; every table is there, if only as its headings.</summary>
    public JourneyFolder Write(string authority, IReadOnlyCollection<Journey> children)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, authority)).FullName;
        File.WriteAllText(
            System.IO.Path.Combine(folder, "manifest.csv"),
            $"authority_code,authority_name,extract_date,covers_from\n{authority},Anytown,{Cut},2017-04-01\n"
        );
        foreach (var table in Tables.All)
        {
            var rows = children
                .Select(child => child.Given)
                .Prepend(_organisation)
                .SelectMany(given => given.GetValueOrDefault(table.Name) ?? []);
            Write(System.IO.Path.Combine(folder, table.Name + ".csv"), table, rows);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Write(string file, ExtractTable table, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var columns = table.Columns.Select(column => column.Name).ToList();
        using var csv = new CsvWriter(new StreamWriter(file), CultureInfo.InvariantCulture);
        Record(csv, columns);
        foreach (var row in rows)
        {
            Assert.Empty(row.Keys.Except(columns));
            Record(csv, columns.Select(column => row.GetValueOrDefault(column) ?? ""));
        }
    }

    private static void Record(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
