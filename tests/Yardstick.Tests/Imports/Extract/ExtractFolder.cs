using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Imports.Extract;

/// <summary>A small invented extract on disk, removed afterwards.</summary>
internal sealed class ExtractFolder : IDisposable
{
    private static readonly Lazy<ExtractTables> Formats = new(() =>
        ExtractTables.Load(ProductFolders.BesideProgram().Definitions)
    );

    public ExtractFolder(string authority = "852", string cut = "2023-08-04")
    {
        Write(
            "manifest.csv",
            "authority_code,authority_name,extract_date,covers_from",
            $"{authority},Anytown,{cut},2017-04-01"
        );
    }

    public static ExtractTables Tables => Formats.Value;

    public string Path { get; } = Directory.CreateTempSubdirectory("yardstick-extract-").FullName;

    public ExtractFolder Write(string file, params string[] lines)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join('\n', lines) + "\n");
        return this;
    }

    /// <summary>People P1, P2, … with a date of birth.</summary>
    public ExtractFolder WithPeople(int count)
    {
        var people = Enumerable
            .Range(1, count)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"P{i},2015-06-{(i % 28) + 1:00}"));
        return Write("ssd_person.csv", ["pers_person_id,pers_dob", .. people]);
    }

    public IReadOnlyList<ExtractSummary> Import(Database database, ExtractImportOptions? options = null) =>
        new ExtractImport(database, Tables).Import(Path, options);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
