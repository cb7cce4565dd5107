namespace Yardstick.Core.Snapshots;

/// <summary>The fixed frame around the select of an indicator (docs/adr/0006) that keeps who was counted.</summary>
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
}
