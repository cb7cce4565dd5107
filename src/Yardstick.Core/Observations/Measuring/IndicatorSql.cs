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

    /// <summary>
    /// Only what is late or overdue has days over: what was done by its due day and is not met for another reason, such as a conference before
    /// the enquiry, is not late.
    /// </summary>
    public static string Members(string key, string select) =>
        $"""
            select '{key}' as Indicator, m.authority_code as AuthorityCode, m.period_end as PeriodEnd, m.person_id as PersonId,
                m.record_id as RecordId, m.numerator as Numerator, m.denominator as Denominator, m.area_id as AreaId,
                m.clock_start as ClockStart, m.last_event as LastEvent, m.due_date as DueDate,
                case
                    when m.numerator > 0 or m.due_date is null then null
                    when m.last_event > m.due_date then m.last_event - m.due_date
                    when m.period_end > m.due_date and m.reason <> 'not-met' then m.period_end - m.due_date
                end as DaysOver,
                m.reason as Reason
            from (
            {select}
            ) m
            order by m.period_end, m.person_id, m.record_id
            """;
}
