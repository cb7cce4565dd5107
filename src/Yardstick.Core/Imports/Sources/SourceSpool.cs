using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// What a source says, written as a standard extract: the tables of the extract format with, beside each row, where it stood in the delivery. The
/// folder is imported as any extract is, so that a source has no second path to the case data; the archive keeps it, so that a frozen month can be
/// made again. Gone when this is disposed of.
/// </summary>
public sealed class SourceSpool(SourceDelivery delivery, ExtractTables tables) : IDisposable
{
    private readonly Dictionary<string, SpooledTable> _tables = new(StringComparer.Ordinal);
    private readonly List<SourcePart> _parts = [];
    private readonly List<(SourcePlace Place, ExtractFinding Finding)> _findings = [];

    /// <summary>Several sources may stand side by side: their parts have numbers of their own.</summary>
    private const int PartsOfSource = 1_000;

    public SourceDelivery Delivery { get; } = delivery;

    private int First => ((int)Delivery.Source * PartsOfSource) + 1;

    public string Folder { get; } = Directory.CreateTempSubdirectory("yardstick-source-").FullName;

    /// <summary>A sheet, file or module of the delivery.</summary>
    /// <returns>Its number, for rows and findings.</returns>
    public int Part(string file)
    {
        _parts.Add(new SourcePart(First + _parts.Count, Delivery.Source, file, Read: 0, SetAside: 0));
        return _parts[^1].Number;
    }

    /// <summary>Says how many rows of a part were read, and how many of them gave no record; each of those needs a finding.</summary>
    public void Count(int part, long read, long setAside) =>
        _parts[part - First] = _parts[part - First] with { Read = read, SetAside = setAside };

    /// <summary>Opens a table of the extract format with the columns that the source fills; once a table.</summary>
    public SpooledTable Table(string name, params IReadOnlyList<string> columns)
    {
        var table =
            tables.Of(name)
            ?? throw new ArgumentException($"'{name}' is no table of the extract format.", nameof(name));
        if (columns.FirstOrDefault(column => table.Columns.All(known => known.Name != column)) is { } strange)
        {
            throw new ArgumentException($"{name} has no column '{strange}'.", nameof(columns));
        }

        var spooled = new SpooledTable(Path.Combine(Folder, table.Name + ".csv"), table.Name, columns);
        _tables.Add(table.Name, spooled);
        return spooled;
    }

    /// <summary>Adds something that reading found. The table is the one that the row would have fed, or empty; the file is that of the part.</summary>
    /// <param name="part">0 where the delivery as a whole is meant.</param>
    /// <param name="line">Null where the part as a whole is meant.</param>
    public void Find(int part, long? line, ExtractSeverity severity, string rule, FoundInSource found) =>
        _findings.Add(
            (
                new SourcePlace(part, line),
                new ExtractFinding
                {
                    Severity = severity,
                    Rule = rule,
                    Table = found.Table,
                    File = part == 0 ? Delivery.Name : _parts[part - First].File,
                    Line = line,
                    Column = found.Column,
                    Value = found.Value,
                    RecordId = found.RecordId,
                    PersonId = found.PersonId,
                    Message = found.Message,
                }
            )
        );

    /// <summary>Closes the tables and writes the manifest: the folder can be imported.</summary>
    /// <returns>The folder.</returns>
    public string Finish()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }

        Write(
            ExtractManifest.FileName,
            "authority_code,authority_name,extract_date,covers_from",
            [
                [Delivery.AuthorityCode, Delivery.AuthorityName, Iso(Delivery.AsAt), Iso(Delivery.CoversFrom)],
            ]
        );
        SourceSheets.Write(
            Folder,
            [
                .. _tables.Keys.Select(table => new TableSource(
                    table,
                    Delivery.Source,
                    Delivery.AsAt,
                    Delivery.CoversFrom
                )),
            ],
            _parts,
            [.. _findings.Select(found => found.Finding with { Line = found.Place.Number })]
        );
        return Folder;
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private void Write(string file, string headings, IEnumerable<string[]> rows) =>
        SourceSheets.WriteCsv(Path.Combine(Folder, file), headings, rows);

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private sealed record SourcePlace(int Part, long? Line)
    {
        public long Number => SourceRow.Number(Part, Line ?? 0);
    }
}

/// <summary>What is wrong with a row, cell or sheet of a delivery.</summary>
/// <param name="Message">One sentence: what was found and what to do about it.</param>
public sealed record FoundInSource(string Message)
{
    public string Table { get; init; } = "";

    /// <summary>As the delivery calls it.</summary>
    public string Column { get; init; } = "";

    public string? Value { get; init; }

    public string RecordId { get; init; } = "";

    public string? PersonId { get; init; }
}
