using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Extract;

/// <summary>
/// One table of an extract on its way into its case table: each row is accepted, or set aside with a finding. <see cref="Rows"/> is read once;
/// what the other properties say is complete after it.
/// </summary>
internal sealed class TableReading(
    ExtractTable table,
    DeliveredCsv file,
    ExtractManifest manifest,
    SourceSheets sources,
    Action<ImportProgress>? progress
)
{
    private const long RowsPerProgress = 20_000;

    private readonly RowMarks _rows = new();
    private readonly RowMarks _keys = new();
    private readonly ReadingFindings _findings = new(table, file, manifest.ExtractDate, sources);
    private HeadingMap? _headings;
    private long _read;
    private long _setAside;
    private long _repeated;

    public IReadOnlyList<ExtractFinding> Findings => _findings.All;

    public byte[] Hash { get; private set; } = [];

    public ImportedTable Tally => new(table.Name, file.Name, _read - _setAside, _setAside, _headings?.Ignored ?? []);

    /// <summary>The columns of the case table, in the order of the values.</summary>
    public IReadOnlyList<string> Columns =>
        ["authority_code", "line_no", .. table.Columns.Select(column => column.Name)];

    /// <summary>The accepted rows, one after the other in the same array.</summary>
    /// <exception cref="UnreadableSource">The file is no table, or is doubled or cut off.</exception>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        using var open = file.Open();
        var record = open.Records;
        var headings = _headings = ReadHeadings(record);
        if (!open.IsUtf8)
        {
            _findings.NotUtf8();
        }

        var row = new RowReader(table, headings, _findings, manifest);
        while (record.Read())
        {
            if (record.IsBlank)
            {
                continue;
            }

            if (++_read % RowsPerProgress == 0)
            {
                progress?.Invoke(new ImportProgress(manifest.AuthorityCode, table.Name, _read));
            }

            if (IsAccepted(record, headings, row))
            {
                yield return row.Values;
            }
            else
            {
                _setAside++;
            }
        }

        RefuseCutOff();
        RefuseDoubled();
        Hash = open.Hash;
        progress?.Invoke(new ImportProgress(manifest.AuthorityCode, table.Name, _read));
    }

    private HeadingMap ReadHeadings(RecordReader record)
    {
        while (record.Read())
        {
            if (!record.IsBlank)
            {
                var headings = new HeadingMap(table, record);
                RefuseForeign(headings);
                _findings.Say(headings);
                return headings;
            }
        }

        throw new UnreadableSource(
            $"{file.Name} holds blank lines only: deliver it with its heading row, or leave it out."
        );
    }

    private void RefuseForeign(HeadingMap headings)
    {
        if (headings.Columns.All(column => column.Place < 0))
        {
            throw new UnreadableSource(
                $"{file.Name} has none of the columns of {table.Name} in its first line: put the heading row there, separated by commas, beginning with {table.Columns[0].Name}."
            );
        }
    }

    private bool IsAccepted(RecordReader record, HeadingMap headings, RowReader row)
    {
        if (headings.IsRepeatedBy(record))
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Name} has its heading row a second time in line {record.Line}, as a doubled file does: deliver the whole extract again."
                )
            );
        }

        if (!_findings.IsComplete(record, headings.Count))
        {
            return false;
        }

        // A row that says where it came from is like no other: its source was asked for repeats when it was read.
        var mark = headings.SourceRow < 0 ? RowMarks.Of(record) : default(UInt128?);
        _repeated += mark is null || _rows.Add(mark.Value) ? 0 : 1;
        if (!row.Read(record))
        {
            return false;
        }

        if (_keys.Add(row.Key is { } key ? RowMarks.Of(key) : mark ?? RowMarks.Of(record)))
        {
            return true;
        }

        _findings.Repeated(row.Line, row);
        return false;
    }

    private void RefuseCutOff()
    {
        if (_findings.LastShortLine is { } line && line == _findings.LastLine)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Name} ends in line {line} with a row that lacks cells, as a file does that was cut off: deliver the whole extract again."
                )
            );
        }
    }

    private void RefuseDoubled()
    {
        if (_repeated > 0 && _repeated * 2 >= _read)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Name} repeats {_repeated} of its {_read} rows, as a doubled file does: deliver the whole extract again."
                )
            );
        }
    }
}
