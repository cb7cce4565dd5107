namespace Yardstick.Core.CaseData.Rules;

/// <summary>
/// The fixed frame around the select of a rule: its rows as findings. What was found and what to do about it make one sentence; where what was found
/// cannot be said, because a day in it is not recorded, the rule's title says it.
/// </summary>
internal static class RuleSql
{
    public static string Findings(string select) =>
        $"""
            insert into extract_finding (
                authority_code, severity, rule, table_name, file_name, line_no, column_name, value, record_id, person_id,
                first_seen, status, message
            )
            select f.authority_code, @severity, @rule, f.table_name, coalesce(q.file_name, t.file_name, f.table_name || '.csv'), f.line_no % 10000000000,
                coalesce(f.column_name, ''), f.value, coalesce(f.record_id, ''), f.person_id,
                m.extract_date, 'new', coalesce(f.found, @title) || ': ' || @remedy || '.'
            from (
            {select}
            ) f
            join measured_extract m on m.authority_code = f.authority_code
            left join extract_part q on q.authority_code = f.authority_code and q.part_no = f.line_no / 10000000000
            left join extract_table t on t.authority_code = f.authority_code and t.table_name = f.table_name
            """;
}
