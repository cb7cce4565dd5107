namespace Yardstick.Core.Observations.Quality;

/// <summary>
/// The fixed frame around the select of an indicator that counts its cases and those of them in doubt, by month and team (docs/adr/0006).
/// They stand where its numerator and denominator would, so that they are rolled up to areas in the same way.
/// </summary>
internal static class GradeSql
{
    public static string Cases(string key, string select) =>
        $"""
            insert into area_sum (indicator, authority_code, period_end, area_id, numerator, denominator)
            select '{key}', m.authority_code, m.period_end, m.area_id,
                sum(case when p.person_id is not null or r.record_id is not null then 1 else 0 end), count(*)
            from (
            {select}
            ) m
            left join doubtful_person p
                on p.indicator = '{key}' and p.authority_code = m.authority_code and p.period_end = m.period_end
                and p.person_id = m.person_id
            left join doubtful_record r
                on r.indicator = '{key}' and r.authority_code = m.authority_code and r.period_end = m.period_end
                and r.record_id = m.record_id
            where coalesce(m.denominator, m.numerator) > 0
            group by m.authority_code, m.period_end, m.area_id
            """;
}
