namespace Yardstick.Core.Observations.Measuring;

/// <summary>
/// The two fixed frames around the select of an indicator (docs/adr/0006): its rows summed by month and team, and its rows as members.
/// The key is one of the catalogue, checked there to be small letters, digits and underscores.
/// </summary>
public static class IndicatorSql
{
    public static string Sums(string key, string select) =>
        $"""
            insert into area_sum (indicator, authority_code, period_end, area_id, numerator, denominator)
            select '{key}', m.authority_code, m.period_end, m.area_id, sum(m.numerator), sum(coalesce(m.denominator, 0))
            from (
            {select}
            ) m
            group by m.authority_code, m.period_end, m.area_id
            """;

    public static string Members(string key, string select) =>
        $"""
            select '{key}' as indicator, m.authority_code, m.period_end, m.person_id, m.record_id, m.numerator, m.denominator, m.area_id,
                m.clock_start, m.last_event, m.due_date,
                case
                    when m.numerator > 0 or m.due_date is null then null
                    when m.last_event > m.due_date then m.last_event - m.due_date
                    when m.period_end > m.due_date then m.period_end - m.due_date
                end as days_over,
                m.reason
            from (
            {select}
            ) m
            order by m.period_end, m.person_id, m.record_id
            """;
}
