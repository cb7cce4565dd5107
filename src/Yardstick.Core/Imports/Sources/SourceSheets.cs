using System.Globalization;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// What stands beside the tables of a spooled delivery: which source each table is from, the parts of the delivery, and what reading found. Plain
/// CSV in the same folder, so that the archived copy says where every row came from.
/// </summary>
/// <param name="Findings">Their line is the number of a <see cref="SourceRow"/>.</param>
internal sealed record SourceSheets(
    IReadOnlyList<TableSource> Tables,
    IReadOnlyList<SourcePart> Parts,
    IReadOnlyList<ExtractFinding> Findings
)
{
    public const string TablesFile = "source_tables.csv";
    public const string PartsFile = "source_parts.csv";
    public const string FindingsFile = "source_findings.csv";

    private static readonly SourceLimits NoLimit = new() { FileBytes = long.MaxValue };

    /// <summary>Of a standard extract, which says nothing about sources.</summary>
    public static readonly SourceSheets None = new([], [], []);

    public static IReadOnlyList<string> Files => [TablesFile, PartsFile, FindingsFile];

    /// <summary>How findings call a part.</summary>
    public string? FileOf(int part) => Parts.FirstOrDefault(each => each.Number == part)?.File;

    public static SourceSheets In(string folder) =>
        File.Exists(Path.Combine(folder, TablesFile))
            ? new SourceSheets(
                [
                    .. Rows(folder, TablesFile)
                        .Select(row => new TableSource(
                            row[0],
                            SourceWords.Parse(row[1]),
                            Day(row[2])!.Value,
                            Day(row[3])
                        )),
                ],
                [
                    .. Rows(folder, PartsFile)
                        .Select(row => new SourcePart(
                            (int)Whole(row[0]),
                            SourceWords.Parse(row[1]),
                            row[2],
                            Whole(row[3]),
                            Whole(row[4])
                        )),
                ],
                [.. Rows(folder, FindingsFile).Select(Finding)]
            )
            : None;

    public static void Write(
        string folder,
        IReadOnlyList<TableSource> tables,
        IReadOnlyList<SourcePart> parts,
        IReadOnlyList<ExtractFinding> findings
    )
    {
        WriteCsv(
            Path.Combine(folder, TablesFile),
            "table,source,as_at,covers_from",
            tables
                .OrderBy(table => table.Table, StringComparer.Ordinal)
                .Select(table => new[] { table.Table, table.Source.Word(), Iso(table.AsAt), Iso(table.CoversFrom) })
        );
        WriteCsv(
            Path.Combine(folder, PartsFile),
            "part,source,file,rows_read,rows_set_aside",
            parts.Select(part =>
                new[] { Text(part.Number), part.Source.Word(), part.File, Text(part.Read), Text(part.SetAside) }
            )
        );
        WriteCsv(
            Path.Combine(folder, FindingsFile),
            "severity,rule,table,file,line,column,value,record_id,person_id,message",
            findings.Select(finding =>
                new[]
                {
                    finding.Severity.Letter(),
                    finding.Rule,
                    finding.Table,
                    finding.File,
                    Text(finding.Line ?? 0),
                    finding.Column,
                    finding.Value ?? "",
                    finding.RecordId,
                    finding.PersonId ?? "",
                    finding.Message,
                }
            )
        );
    }

    public static void WriteCsv(string path, string headings, IEnumerable<string[]> rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        file.WriteLine(headings);
        foreach (var row in rows)
        {
            file.WriteLine(
                string.Join(
                    ',',
                    row.Select(cell =>
                        cell.AsSpan().IndexOfAny(",\"\r\n") < 0
                            ? cell
                            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                    )
                )
            );
        }
    }

    private static ExtractFinding Finding(string[] row)
    {
        var (_, line) = SourceRow.Of(Whole(row[4]));
        return new ExtractFinding
        {
            Severity = FindingText.Severity(row[0]),
            Rule = row[1],
            Table = row[2],
            File = row[3],
            Line = line == 0 ? null : line,
            Column = row[5],
            Value = row[6].Length == 0 ? null : row[6],
            RecordId = row[7],
            PersonId = row[8].Length == 0 ? null : row[8],
            Message = row[9],
        };
    }

    private static IEnumerable<string[]> Rows(string folder, string file)
    {
        var rows = CsvFile.Read(Path.Combine(folder, file), file, NoLimit).Tables[0].Rows;
        return rows.Skip(1).Select(row => row.Cells.Select(cell => cell.Text).ToArray());
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
