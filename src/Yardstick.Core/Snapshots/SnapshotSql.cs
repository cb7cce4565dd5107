namespace Yardstick.Core.Snapshots;

/// <summary>
/// The fixed frames around the select of an indicator (docs/adr/0006) that keep who was counted, and around that of a rule on what has changed.
/// </summary>
internal static class SnapshotSql
{
    /// <param name="key">One of the catalogue, checked there to be small letters, digits and underscores.</param>
    public static string Members(string key, string select) =>
        $"""
            insert into snapshot_member (
                authority_code, period_end, indicator, person_id, record_id, numerator, denominator, area_id
            )
            select m.authority_code, m.period_end, '{key}', m.person_id, coalesce(m.record_id, m.person_id, ''), m.numerator,
                m.denominator, m.area_id
            from (
            {select}
            ) m
            where m.numerator <> 0 or coalesce(m.denominator, 0) <> 0
            """;

    /// <summary>The same for now, to be compared.</summary>
    public static string LatestMembers(string key, string select) =>
        $"""
            insert into latest_member (period_end, indicator, person_id, record_id, numerator, denominator, area_id)
            select m.period_end, '{key}', m.person_id, coalesce(m.record_id, m.person_id, ''), m.numerator, m.denominator, m.area_id
            from (
            {select}
            ) m
            where m.numerator <> 0 or coalesce(m.denominator, 0) <> 0
            """;

    /// <summary>What a rule finds in what was known before, as of the newest extract.</summary>
    public static string Findings(string select) =>
        $"""
            select f.table_name as TableName, f.record_id as RecordId, f.person_id as PersonId, f.team_id as TeamId, f.value as Value,
                f.found as Found, n.extract_date as FirstSeen
            from (
            {select}
            ) f
            join (
                select authority_code, max(extract_date) as extract_date from extract_taken_in group by authority_code
            ) n on n.authority_code = f.authority_code
            order by f.table_name, f.record_id, f.team_id nulls first, f.value
            """;
}
