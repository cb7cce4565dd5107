using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

/// <summary>A delivery under test: files in a folder of its own, read with the shipped spellings and no catalogue.</summary>
public sealed class Delivery : IDisposable
{
    public const string Edition =
        "authority_code,authority_name,edition,published_on,data_to,audience,rounding\n"
        + "301,Elsewhere,June report,2023-07-12,2023-06-30,scrutiny panel,round\n";

    /// <summary>What someone writes on the command line for a workbook.</summary>
    public static readonly EditionOptions Options = new()
    {
        AuthorityCode = "301",
        AuthorityName = "Elsewhere",
        Name = "June report",
        PublishedOn = new DateOnly(2023, 7, 12),
        DataTo = new DateOnly(2023, 6, 30),
        Audience = "scrutiny panel",
    };

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Titles that the catalogue knows.</summary>
    public Dictionary<string, string> Titles { get; } = [];

    /// <summary>A folder with an edition and one table.</summary>
    public static Delivery OfTable(string csv)
    {
        var delivery = new Delivery();
        delivery.Folder.Write("edition.csv", Edition);
        delivery.Folder.Write("visits.csv", csv);
        return delivery;
    }

    public PublishedReading Read() => Import().Read(Folder.Path, EditionOptions.None);

    public PublishedReading Read(WorkbookBuilder workbook) =>
        Import().Read(workbook.Save(Folder.PathOf("book.xlsx")), Options);

    public PublishedReading ReadFile(string name, EditionOptions? options = null) =>
        Import().Read(Folder.PathOf(name), options ?? Options);

    public string Refusal() => Assert.Throws<UnreadableSource>(Read).Message;

    public void Dispose() => Folder.Dispose();

    private PublishedImport Import() => new(PublishedSpellings.Shipped, (_, title) => Titles.GetValueOrDefault(title));
}

/// <summary>Short ways to say what a reading holds.</summary>
internal static class ReadingExtensions
{
    public static PublishedTable Table(this PublishedReading reading) => Assert.Single(reading.Delivery.Tables);

    public static PublishedRow Row(this PublishedReading reading) => Assert.Single(reading.Table().Rows);

    public static decimal?[] Figures(this PublishedRow row) => [.. row.Values.Select(value => value.Value)];

    public static string[] Months(this PublishedRow row) => [.. row.Values.Select(value => value.Month.ToString())];

    public static ImportFinding Finding(this PublishedReading reading, string rule) =>
        Assert.Single(reading.Delivery.Findings, finding => finding.Rule == rule);
}
