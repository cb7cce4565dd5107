namespace Yardstick.Core.Observations.Measuring.Breakdowns;

/// <summary>
/// The fixed frames around the select of an indicator and of a breakdown (docs/adr/0006). Keys are checked when definitions load to be small
/// letters, digits and underscores.
/// </summary>
public static class BreakdownSql
{
    /// <summary>The rows of an indicator with the day on which their categories are read. Parameters: <c>day</c>, <c>by_record</c>.</summary>
    public static string Rows(string key, string select) =>
        $"""
            insert into breakdown_row (
                indicator, authority_code, period_end, area_id, person_id, record_id, day, numerator, denominator
            )
            select '{key}', m.authority_code, m.period_end, m.area_id, coalesce(m.person_id, ''),
                case when @by_record = 1 then m.record_id else '' end,
                case @day
                    when 'month end' then m.period_end
                    when 'due date' then coalesce(m.due_date, m.period_end)
                    when 'day before' then m.last_event - 1
                    else coalesce(m.last_event, m.clock_start, m.period_end)
                end,
                m.numerator, coalesce(m.denominator, 0)
            from (
            {select}
            ) m
            """;

    /// <summary>The category of each child and day.</summary>
    public static string Categories(string select) =>
        $"""
            insert into subject_category (subject_no, category)
            select c.subject_no, c.category
            from (
            {select}
            ) c
            """;
}
