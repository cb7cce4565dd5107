using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// The children of a delivery that names them over and over: one row of <c>ssd_person</c> each. What stands first counts; what contradicts it
/// later in the same delivery is a finding.
/// </summary>
/// <param name="columns">Columns of <c>ssd_person</c> behind the identifier, that the source fills.</param>
public sealed class SpooledPeople(SourceSpool spool, params IReadOnlyList<string> columns)
{
    private const string Table = "ssd_person";
    private readonly Dictionary<string, (int Part, long Line, string?[] Cells)> _people = new(StringComparer.Ordinal);

    /// <param name="cells">In the order of the columns, in one spelling; null or empty where nothing is recorded.</param>
    public void Add(int part, long line, string person, params ReadOnlySpan<string?> cells)
    {
        if (!_people.TryGetValue(person, out var known))
        {
            _people.Add(person, (part, line, cells.ToArray()));
            return;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (string.IsNullOrEmpty(known.Cells[i]))
            {
                known.Cells[i] = cells[i];
            }
            else if (!string.IsNullOrEmpty(cells[i]) && cells[i] != known.Cells[i])
            {
                spool.Find(
                    part,
                    line,
                    ExtractSeverity.Warning,
                    "contradiction",
                    new FoundInSource(
                        $"The child has '{cells[i]}' here and '{known.Cells[i]}' where the delivery named it first, which counts: correct one of them in the case system."
                    )
                    {
                        Table = Table,
                        Column = columns[i],
                        Value = cells[i],
                        RecordId = person,
                        PersonId = person,
                    }
                );
            }
        }
    }

    /// <summary>Writes one row a child, in the order in which the delivery named them.</summary>
    public void Finish()
    {
        var table = spool.Table(Table, ["pers_person_id", .. columns]);
        foreach (var (person, (part, line, cells)) in _people)
        {
            table.Write(part, line, [person, .. cells]);
        }
    }
}
