using System.Globalization;
using CsvHelper;

namespace Yardstick.Tests.Reference.Published;

/// <summary>A line of <c>published-values.csv</c>: a measure in one year, as the publisher prints it.</summary>
/// <param name="Direction"><c>High</c>, <c>Low</c>, or <c>-</c> and <c>NA</c> where neither is good.</param>
/// <param name="Values">By code; null where the publisher prints none.</param>
internal sealed record PublishedRow(
    string Measure,
    int Year,
    string Direction,
    IReadOnlyDictionary<string, decimal?> Values
)
{
    public static IReadOnlyList<PublishedRow> All { get; } = Read();

    /// <summary>Councils: their codes come before those of England and the regions.</summary>
    public IEnumerable<decimal> Councils =>
        Values.Where(pair => string.CompareOrdinal(pair.Key, "970") < 0).Select(pair => pair.Value).OfType<decimal>();

    private static List<PublishedRow> Read()
    {
        using var text = new StreamReader(
            Path.Combine(AppContext.BaseDirectory, "Reference", "Published", "published-values.csv")
        );
        using var csv = new CsvParser(text, CultureInfo.InvariantCulture);
        csv.Read();
        var codes = csv.Record![3..];
        var rows = new List<PublishedRow>();
        while (csv.Read())
        {
            var cells = csv.Record!;
            rows.Add(
                new PublishedRow(
                    cells[0],
                    int.Parse(cells[1], CultureInfo.InvariantCulture),
                    cells[2],
                    codes
                        .Zip(cells[3..])
                        .ToDictionary(
                            pair => pair.First,
                            pair =>
                                pair.Second.Length == 0
                                    ? (decimal?)null
                                    : decimal.Parse(pair.Second, CultureInfo.InvariantCulture),
                            StringComparer.Ordinal
                        )
                )
            );
        }

        return rows;
    }
}
