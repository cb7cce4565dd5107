using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.CaseData;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>All that a figure is made from besides the extract: indicators, case-data views, bank holidays and populations.</summary>
public sealed class FigureDefinitions
{
    /// <summary>Below the folders of the product; national figures, layouts and words do not change a figure.</summary>
    private static readonly string[] Definitions = ["indicators", "case-data", "extracts"];

    private static readonly string[] References = ["bank-holidays.csv", "mid-years.csv", "populations.csv"];

    private FigureDefinitions(ProductFolders folders)
    {
        var catalogue = IndicatorCatalogue.Load(folders.Definitions, new PublishedMeasures(folders.Reference).Names);
        Indicators = MeasurableIndicator.All(catalogue, folders.Definitions);
        Views = CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data"));
        BankHolidays = [.. BankHoliday.ReadAll(folders.Reference).Select(holiday => holiday.Date)];
        Populations = new Populations(folders.Reference);
        Hash = HashOf(folders);
    }

    public IReadOnlyList<MeasurableIndicator> Indicators { get; }

    public CaseDataViews Views { get; }

    public IReadOnlyList<DateOnly> BankHolidays { get; }

    public Populations Populations { get; }

    /// <summary>SHA-256 over the names and texts of the files, and of the product's own SQL that rolls figures up.</summary>
    public string Hash { get; }

    /// <exception cref="DefinitionsInvalid">With every problem of every definition.</exception>
    /// <exception cref="ReferenceInvalid">A reference file is missing or wrong.</exception>
    public static FigureDefinitions Load(ProductFolders folders) => new(folders);

    public Measurement In(Database database) => new(database, Indicators, Views, BankHolidays, Populations);

    private static string HashOf(ProductFolders folders)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in Texts(folders))
        {
            all.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            all.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>Line ends do not count: they are what a machine makes of a file.</summary>
    private static IEnumerable<(string Name, string Text)> Texts(ProductFolders folders)
    {
        var definitions = Definitions
            .Select(name => Path.Combine(folders.Definitions, name))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => (Name: Path.GetRelativePath(folders.Definitions, file).Replace('\\', '/'), File: file));
        var references = References.Select(name => (Name: name, File: Path.Combine(folders.Reference, name)));
        var own = SqlFile.In("CaseData").Concat(SqlFile.In("Observations"));
        return definitions
            .Concat(references)
            .Select(each => (each.Name, File.ReadAllText(each.File).ReplaceLineEndings("\n")))
            .Concat(own.Select(path => (path, SqlFile.Text(path))))
            .OrderBy(each => each.Item1, StringComparer.Ordinal);
    }
}
