using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>What two sources say differently of one child: data-quality rule 105.</summary>
internal static class SourceContradictions
{
    private const string Rule = "105";

    /// <summary>What is compared: a column of the row of a child, of the open one where a table holds several.</summary>
    private static readonly (string Table, string Person, string Column, string? End)[] Compared =
    [
        ("ssd_person", "pers_person_id", "pers_dob", null),
        ("ssd_person", "pers_person_id", "pers_sex", null),
        ("ssd_person", "pers_person_id", "pers_ethnicity", null),
        ("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"),
        ("ssd_cla_episodes", "clae_person_id", "clae_entered_care_date", "clae_cla_episode_ceased_date"),
    ];

    /// <param name="chosen">Whose rows count, by table.</param>
    public static IEnumerable<ExtractFinding> In(
        IReadOnlyList<DeliveredExtract> sources,
        IReadOnlyList<TableSource> chosen
    )
    {
        foreach (var each in Compared)
        {
            if (chosen.FirstOrDefault(table => table.Table == each.Table) is not { } first)
            {
                continue;
            }

            var known = Values(sources.First(source => source.Source == first.Source), each)
                .GroupBy(row => row.Person, StringComparer.Ordinal)
                .ToDictionary(rows => rows.Key, rows => rows.First().Value, StringComparer.Ordinal);
            foreach (var other in sources.Where(source => source.Source != first.Source))
            {
                foreach (var (person, value, number) in Values(other, each))
                {
                    if (known.TryGetValue(person, out var counts) && counts != value)
                    {
                        yield return Finding(
                            other,
                            each.Table,
                            each.Column,
                            person,
                            value,
                            number,
                            first.Source,
                            counts
                        );
                    }
                }
            }
        }
    }

    private static ExtractFinding Finding(
        DeliveredExtract other,
        string table,
        string column,
        string person,
        string value,
        long number,
        SourceKind first,
        string counts
    ) =>
        new()
        {
            Severity = ExtractSeverity.Warning,
            Rule = Rule,
            Table = table,
            File =
                other.Sources.FileOf(SourceRow.Of(number).Part)
                ?? other.Tables.First(each => each.Table.Name == table).File.Name,
            Line = number,
            Column = column,
            Value = value,
            RecordId = person,
            PersonId = person,
            Message =
                $"{other.Source.Word()} says '{value}' and {first.Word()}, which counts, says '{counts}': correct the wrong one in the case system.",
        };

    private static IEnumerable<(string Person, string Value, long Number)> Values(
        DeliveredExtract source,
        (string Table, string Person, string Column, string? End) compared
    )
    {
        if (
            source.Tables.FirstOrDefault(each => each.Table.Name == compared.Table)
            is not { Table: { } table, File: { } file }
        )
        {
            yield break;
        }

        var names = table.Columns.Select(column => column.Name).ToList();
        var (person, column, end) = (
            names.IndexOf(compared.Person),
            names.IndexOf(compared.Column),
            compared.End is null ? -1 : names.IndexOf(compared.End)
        );
        foreach (var (part, line, cells) in SourceTable.Rows(table, file))
        {
            var isOpen = end < 0 || string.IsNullOrEmpty(cells[end]);
            if (isOpen && cells[person] is { Length: > 0 } child && cells[column] is { Length: > 0 } value)
            {
                yield return (child, Day(value), SourceRow.Number(part, line));
            }
        }
    }

    /// <summary>A time behind a day does not make it another one.</summary>
    private static string Day(string value) =>
        value is [_, _, _, _, '-', _, _, '-', _, _, 'T' or ' ', ..] ? value[..10] : value.ToUpperInvariant();
}
