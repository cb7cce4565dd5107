using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>What all lists of a workbook write into together: children, their lead workers and teams, and the tables of their records.</summary>
internal sealed class AnnexARecords
{
    private readonly SourceSpool _spool;
    private readonly Dictionary<string, MergedTable> _tables = new(StringComparer.Ordinal);
    private readonly SpooledPeople _people;

    public AnnexARecords(SourceSpool spool, AnnexACodes codes, ConfirmedMappings confirmed, UnknownThings unknown)
    {
        (_spool, Codes, Confirmed, Unknown) = (spool, codes, confirmed, unknown);
        _people = new SpooledPeople(spool, "pers_sex", "pers_ethnicity", "pers_dob");
        Leads = new AnnexALeads(confirmed, unknown);
    }

    public SourceDelivery Delivery => _spool.Delivery;

    public AnnexACodes Codes { get; }

    public ConfirmedMappings Confirmed { get; }

    public UnknownThings Unknown { get; }

    public AnnexALeads Leads { get; }

    public AnnexAListRows Begin(AnnexASheet sheet) =>
        new(this, _spool, sheet, _spool.Part($"{Delivery.Name}!{sheet.Sheet.Name}"));

    public void AddPerson(int part, int line, string child, string sex, string ethnicity, string born) =>
        _people.Add(part, line, child, sex, ethnicity, born);

    public MergedTable Table(string name)
    {
        if (!_tables.TryGetValue(name, out var table))
        {
            _tables[name] = table = new MergedTable(name);
        }

        return table;
    }

    public void Finish()
    {
        _people.Finish();
        Leads.Write(_spool);
        foreach (var table in _tables.Values)
        {
            table.Write(_spool);
        }
    }
}

/// <summary>
/// The records of one table. Two lists may name the same record, as referrals and cases do: then it is one, with what the first list that says
/// something says. The same list naming it twice is told by its second row.
/// </summary>
internal sealed class MergedTable(string name)
{
    private readonly List<string> _columns = [];
    private readonly Dictionary<string, Merged> _records = new(StringComparer.Ordinal);

    /// <returns>False when the same list has named the record before.</returns>
    public bool Add(int part, int line, string id, AnnexARecord record, Func<string, string> fill)
    {
        var isNew = !_records.TryGetValue(id, out var merged);
        if (isNew)
        {
            merged = new Merged(part, line, new Dictionary<string, string>(StringComparer.Ordinal));
            _records.Add(id, merged);
        }
        else if (merged!.Parts.Contains(part))
        {
            return false;
        }

        merged!.Parts.Add(part);
        merged.Alone = isNew ? record.Alone.Select(cell => (cell.Column, fill(cell.Text))).ToList() : [];
        foreach (var cell in record.Cells)
        {
            if (!_columns.Contains(cell.Column))
            {
                _columns.Add(cell.Column);
            }

            var text = fill(cell.Text);
            if (text.Length > 0)
            {
                merged.Cells.TryAdd(cell.Column, text);
            }
        }

        return true;
    }

    public void Write(SourceSpool spool)
    {
        var alone = _records.Values.SelectMany(record => record.Alone.Select(cell => cell.Column)).Distinct();
        IReadOnlyList<string> columns = [.. _columns.Union(alone, StringComparer.Ordinal)];
        var table = spool.Table(name, columns);
        var cells = new string?[columns.Count];
        foreach (var record in _records.Values)
        {
            record.Alone.ForEach(cell => record.Cells.TryAdd(cell.Column, cell.Text));
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = record.Cells.GetValueOrDefault(columns[i]);
            }

            table.Write(record.Part, record.Line, cells);
        }
    }

    private sealed record Merged(int Part, int Line, Dictionary<string, string> Cells)
    {
        public HashSet<int> Parts { get; } = [];

        public List<(string Column, string Text)> Alone { get; set; } = [];
    }
}
