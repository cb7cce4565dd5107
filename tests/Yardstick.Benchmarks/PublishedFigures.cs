using BenchmarkDotNet.Attributes;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks;

/// <summary>The journey of the sample's published figures, step by step, on a DuckDB file.</summary>
public class PublishedFigures
{
    private static readonly Month June = new(2023, 6);
    private string _folder = "";
    private Database _database = null!;
    private Pipeline _pipeline = null!;
    private Product _product = null!;
    private string _delivery = "";
    private IReadOnlyList<PublishedDelivery> _editions = [];

    [GlobalSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("yardstick-benchmark-").FullName;
        _database = Database.Open(new DatabaseAddress.Folder(_folder));
        _product = Product.Load();
        _pipeline = new Pipeline(_product, new PublishedStore(_database));
        var samples = Path.Combine(_product.Folders.Samples, "published");
        _delivery = Path.Combine(samples, "2023-06-panel-report");
        foreach (var path in DeliveredPaths.Of(samples))
        {
            _pipeline.Keep(_pipeline.Read(path, EditionOptions.None), Path.GetFileName(path));
        }

        _editions = _pipeline.Editions();
    }

    [GlobalCleanup]
    public void Close()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Description = "load definitions and reference data")]
    public Product Load() => Product.Load();

    [Benchmark(Description = "import one edition (read and keep)")]
    public PublishedReading Import()
    {
        var reading = _pipeline.Read(_delivery, EditionOptions.None);
        _pipeline.Keep(reading, "2023-06-panel-report");
        return reading;
    }

    [Benchmark(Description = "read four editions from the store")]
    public IReadOnlyList<PublishedDelivery> ReadStore() => _pipeline.Editions();

    [Benchmark(Description = "assess a month (50 rows, history of four editions)")]
    public IReadOnlyList<Assessment> Assess() => _pipeline.Assess(June, edition: null, _editions);

    [Benchmark(Description = "check four editions")]
    public IReadOnlyList<CheckFinding> Check() => _pipeline.Check(_editions);

    [Benchmark(Description = "compose the panel report")]
    public Report Compose() =>
        _pipeline.Report(_product.Layouts.Find(ReportLayouts.Usual)!, June, edition: null, _editions);
}
