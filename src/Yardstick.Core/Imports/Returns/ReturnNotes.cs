using System.Globalization;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>What reading a return finds. Of many findings of one kind the first are listed and the others counted: a wrong export says the same of every row.</summary>
internal sealed class ReturnNotes(SourceSpool spool)
{
    private const int Listed = 20;
    private readonly Dictionary<(int Part, string Rule, string Column), (int Count, ExtractSeverity Severity)> _kinds =
    [];

    public void Add(int part, long? line, ExtractSeverity severity, string rule, FoundInSource found)
    {
        var kind = (part, rule, found.Column);
        var count = _kinds.GetValueOrDefault(kind).Count + 1;
        _kinds[kind] = (count, severity);
        if (count <= Listed)
        {
            spool.Find(part, line, severity, rule, found);
        }
    }

    /// <summary>Says how many there were of each kind of which not all are listed.</summary>
    public void Finish()
    {
        foreach (var ((part, rule, column), (count, severity)) in _kinds.Where(kind => kind.Value.Count > Listed))
        {
            spool.Find(
                part,
                line: null,
                severity,
                rule,
                new FoundInSource(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count - Listed} further places say the same as the {Listed} that are listed: put the export right."
                    )
                )
                {
                    Column = column,
                }
            );
        }
    }
}
