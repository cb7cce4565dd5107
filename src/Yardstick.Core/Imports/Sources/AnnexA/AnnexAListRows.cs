using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>The rows of one list on their way into records: each is accepted, or set aside with a finding.</summary>
internal sealed class AnnexAListRows
{
    private const string Child = "child";
    private readonly AnnexARecords _records;
    private readonly AnnexASheet _sheet;
    private readonly AnnexAFindings _findings;
    private readonly SourceSpool _spool;
    private readonly int _part;
    private readonly AnnexACells _cells;
    private readonly RowMarks _rows = new();
    private long _setAside;
    private long _repeated;

    public AnnexAListRows(AnnexARecords records, SourceSpool spool, AnnexASheet sheet, int part)
    {
        (_records, _spool, _sheet, _part) = (records, spool, sheet, part);
        _findings = new AnnexAFindings(spool, part);
        _cells = new AnnexACells(records, sheet, _findings);
        SayHeadings();
    }

    public long Count { get; private set; }

    private AnnexAList List => _sheet.List;

    public void Add(SheetRow row)
    {
        Count++;
        if (List.IsKept && !IsAccepted(row))
        {
            _setAside++;
        }
    }

    /// <exception cref="Yardstick.Core.Extracts.UnreadableSource">Half of the rows are repeats.</exception>
    public void Finish()
    {
        if (!List.IsKept)
        {
            _setAside = Count;
            _findings.NotKept(List, Count);
        }

        if (_repeated > 0 && _repeated * 2 >= Count)
        {
            throw new Extracts.UnreadableSource(
                $"{_spool.Delivery.Name}, sheet '{_sheet.Sheet.Name}', repeats {_repeated} of its {Count} rows, as a doubled list does: deliver the workbook again."
            );
        }

        _spool.Count(_part, Count, _setAside);
    }

    private bool IsAccepted(SheetRow row)
    {
        if (!_rows.Add(Mark(row)))
        {
            _repeated++;
            _findings.Repeated(row.Line, _cells.Raw(row, Child));
            return false;
        }

        if (IsHeadingRow(row))
        {
            _findings.HeadingRow(row.Line);
            return false;
        }

        _cells.Read(row);
        var child = _cells[Child];
        if (child.Length == 0)
        {
            _findings.NoChild(row.Line);
            return false;
        }

        var main = List.Records[0];
        if (main.Needs.FirstOrDefault(need => _cells[need].Length == 0) is { } missing)
        {
            _findings.Incomplete(row.Line, child, _cells.NameOf(missing), main.Table);
            return false;
        }

        if (!Write(row.Line, main))
        {
            _findings.Repeated(row.Line, child);
            return false;
        }

        WritePerson(row.Line, child);
        foreach (var record in List.Records.Skip(1).Where(Applies))
        {
            Write(row.Line, record);
        }

        return true;
    }

    private void WritePerson(int line, string child)
    {
        _records.AddPerson(_part, line, child, _cells["sex"], _cells["ethnicity"], _cells["born"]);
        if (_cells["disability"].Length > 0)
        {
            _records.Table("ssd_disability").Add(_part, line, child, AnnexADisability.Record, _cells.Fill);
        }

        if (List.Lead is { } lead)
        {
            _records.Leads.Add(
                _part,
                line,
                child,
                lead,
                _cells["worker"],
                _cells["team"],
                _cells[lead.Since],
                lead.Until is null ? "" : _cells[lead.Until]
            );
        }
    }

    private bool Applies(AnnexARecord record) =>
        record.Needs.All(need => _cells[need].Length > 0)
        && record.Only.All(only => _cells[only.Key] is [var letter, ..] && only.Value.Contains(letter));

    private bool Write(int line, AnnexARecord record) =>
        _records.Table(record.Table).Add(_part, line, _cells.Fill(record.Cells[0].Text), record, _cells.Fill);

    private bool IsHeadingRow(SheetRow row) =>
        _sheet.Places.Where(place => place >= 0).Take(3).All(place => row[place] == _sheet.Headings[place]);

    private void SayHeadings()
    {
        foreach (var heading in _sheet.Unknown)
        {
            _findings.UnknownHeading(_sheet.HeadingLine, heading);
            _records.Unknown.Add(MappingKind.Heading, List.Number.ToString(CultureInfo.InvariantCulture), heading);
        }

        for (var i = 0; i < List.Columns.Count; i++)
        {
            if (_sheet.Places[i] < 0 && List.Columns[i] is { As: not null } column)
            {
                _findings.NoColumn(_sheet.HeadingLine, column);
            }
        }
    }

    private static UInt128 Mark(SheetRow row)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            text.Append(row[i]).Append('\u001F');
        }

        return RowMarks.Of(text.ToString());
    }
}
