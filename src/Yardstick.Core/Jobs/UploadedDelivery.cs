using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Jobs;

/// <summary>
/// A delivery of another source than the standard extract, as it was sent: the file, and beside it what the person who sent it said. Its job reads
/// it; a request only looks at its beginning.
/// </summary>
public sealed record UploadedDelivery
{
    /// <summary>No CSV, so that no zip of somebody can hold it.</summary>
    private const string Sheet = "delivery.sheet";
    private const string Folder = "delivered";
    private const string DayForm = "yyyy-MM-dd";
    private static readonly SourceLimits Small = new();

    public required SourceKind Source { get; init; }

    public required string AuthorityCode { get; init; }

    /// <summary>Null where the delivery says it itself.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>What was sent, as whoever sent it called it.</summary>
    public required string Name { get; init; }

    /// <summary>Null for a folder that holds the files of an extract.</summary>
    public static UploadedDelivery? In(string folder)
    {
        var sheet = Path.Combine(folder, Sheet);
        if (!Directory.Exists(Path.Combine(folder, Folder)) || !File.Exists(sheet))
        {
            return null;
        }

        var row = CsvFile.Read(sheet, Sheet, Small).Tables[0].Rows[1].Cells;
        return new UploadedDelivery
        {
            Source = SourceWords.Parse(row[0].Text),
            AuthorityCode = row[1].Text,
            AsAt =
                row[2].Text.Length == 0
                    ? null
                    : DateOnly.ParseExact(row[2].Text, DayForm, CultureInfo.InvariantCulture),
            Name = row[3].Text,
        };
    }

    /// <summary>Where the file is.</summary>
    public string FileIn(string folder) => Path.Combine(folder, Folder, Name);

    /// <summary>Moves a file into the folder and notes what was said of it.</summary>
    public void Keep(string file, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, Folder));
        File.Move(file, FileIn(folder));
        SourceSheets.WriteCsv(
            Path.Combine(folder, Sheet),
            "source,authority_code,as_at,name",
            [
                [Source.Word(), AuthorityCode, AsAt?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "", Name],
            ]
        );
    }
}
