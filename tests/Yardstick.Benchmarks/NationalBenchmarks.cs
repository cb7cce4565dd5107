using System.Globalization;
using BenchmarkDotNet.Attributes;
using Yardstick.Core;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.National;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks;

/// <summary>National figures: what comes with the product, a later release, and the page of a council. A DuckDB file.</summary>
public class NationalBenchmarks
{
    private const string Kent = "886";
    private static readonly DateOnly Today = new(2026, 6, 30);
    private string _folder = "";
    private string _release = "";
    private Database _database = null!;
    private Product _product = null!;
    private StatisticsFileReader _reader = null!;
    private int _imports;

    [GlobalSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("yardstick-benchmark-").FullName;
        _database = Database.Open(new DatabaseAddress.Folder(_folder));
        _product = Product.Load();
        _reader = new StatisticsFileReader(_product.Reference, _product.Statistics);
        _release = Path.Combine(_folder, "release.csv");
        File.WriteAllLines(_release, Release(_product.Reference));
    }

    [GlobalCleanup]
    public void Close()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Description = "load all national benchmarks, to the first comparison")]
    public CouncilProfile? Load()
    {
        var reference = new ReferenceData(_product.Folders);
        return new CouncilProfiles(reference, reference.NationalStatistics, Today).Of(Kent);
    }

    [Benchmark(Description = "read a release of ten years (all councils, three groups)")]
    public StatisticsReading Read() => _reader.Read(_release, "release.csv");

    [Benchmark(Description = "import it and compare a council with it")]
    public CouncilProfile? Import()
    {
        // The same bytes twice are refused: each import passes for a release of its own.
        var hash = (++_imports).ToString(CultureInfo.InvariantCulture);
        new StatisticsImport(_database, TimeProvider.System).Keep(Read() with { FileHash = hash }, by: "benchmark");
        return new CouncilProfiles(_product.Reference, _product.Reference.NationalStatistics.In(_database), Today).Of(
            Kent
        );
    }

    [Benchmark(Description = "all measures of a council (78), newest year")]
    public CouncilProfile? Profile() =>
        new CouncilProfiles(_product.Reference, _product.Reference.NationalStatistics, Today).Of(Kent);

    private static IEnumerable<string> Release(ReferenceData reference)
    {
        string[] groups =
        [
            "Children looked after at 31 March each year",
            "Children starting to be looked after each year",
            "Children ceasing to be looked after each year",
        ];
        var councils = reference.Authorities.All.Where(authority => authority.IsCouncil);
        return Enumerable
            .Range(2016, 10)
            .SelectMany(year =>
                councils.SelectMany(council =>
                    groups.Select(group =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{year},Reporting year,Local authority,E92000001,England,,,{council.Code},,,{group},20000,{year},70"
                        )
                    )
                )
            )
            .Prepend(
                "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_count,population_estimate,number,rate_per_10000"
            );
    }
}
