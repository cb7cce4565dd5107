using System.Collections.Concurrent;
using System.Globalization;
using CsvHelper;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Extracts.Generating;

/// <summary>An extract that the generator wrote into a folder of its own, removed afterwards.</summary>
public sealed class InventedExtract : IDisposable
{
    private static readonly ProductFolders Product = ProductFolders.BesideProgram();
    private static readonly Lazy<ReferenceData> Known = new(() => new ReferenceData(Product));
    private readonly ConcurrentDictionary<string, List<IReadOnlyDictionary<string, string>>> _rows = new();

    /// <summary>A council of 250 open children over two years, without errors.</summary>
    public InventedExtract()
        : this(Small) { }

    private InventedExtract(GeneratorOptions options)
    {
        Options = options;
        Written = Generator.Generate(options, Folder);
    }

    public static GeneratorOptions Small { get; } =
        new()
        {
            Authorities = 1,
            Children = 250,
            Years = 2,
            Seed = 7,
            Until = new DateOnly(2023, 7, 31),
        };

    public static Generator Generator => new(Product, BankHolidays);

    public static IReadOnlyList<BankHoliday> BankHolidays => Known.Value.BankHolidays;

    public GeneratorOptions Options { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("yardstick-invented-").FullName;

    public IReadOnlyList<GeneratedExtract> Written { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public static InventedExtract Of(GeneratorOptions options) => new(options);

    public string[] Header(string table) => File.ReadLines(PathOf(table + ".csv")).First().Split(',');

    /// <summary>The rows of a table; an empty cell is an empty text.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) => _rows.GetOrAdd(file, Read);

    private List<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using var reader = new CsvReader(new StreamReader(PathOf(file + ".csv")), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(column => column, column => reader.GetField(column)!));
        }

        return rows;
    }

    /// <summary>A known total, month by month.</summary>
    public IReadOnlyList<long> Total(string indicator) =>
        [
            .. Rows("known/totals")
                .Where(row => row["indicator"] == indicator)
                .Select(row => long.Parse(row["numerator"], CultureInfo.InvariantCulture)),
        ];

    public static DateOnly? Date(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
