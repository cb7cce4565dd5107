using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>The children of several sources, linked by the authority's identifier: the rows of the first, then those that only a later one names.</summary>
internal static class CombinedPeople
{
    public static DeliveredCsv Write(ExtractTable table, IReadOnlyList<DeliveredCsv> files, string folder)
    {
        var path = Path.Combine(folder, table.Name + ".csv");
        using var spooled = new SpooledTable(path, table.Name, [.. table.Columns.Select(column => column.Name)]);
        var key = table.Columns.ToList().FindIndex(column => column.Name == table.Key);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var file in files)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (part, line, cells) in SourceTable.Rows(table, file))
            {
                // What the first source names twice stays so: the import says it. Of the others only children nobody has named are taken.
                var person = cells[key] ?? "";
                own.Add(person);
                if (isFirst || !known.Contains(person))
                {
                    spooled.Write(part, line, cells);
                }
            }

            known.UnionWith(own);
            isFirst = false;
        }

        return new DeliveredCsv(path, table.Name + ".csv");
    }
}
