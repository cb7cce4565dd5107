-- Children open to the authority who were missing at any point of the month, each once, at the first missing episode of the month.
-- Only episodes of type M; open means an open child in need episode or a period of care on the first day missing in the month.
with gone as (
    select
        m.authority_code,
        d.period_end,
        m.miss_person_id as person_id,
        m.miss_table_id as record_id,
        case when m.miss_missing_episode_start_date > d.period_start then m.miss_missing_episode_start_date else d.period_start end as day
    from period d
    join ssd_missing m
        on m.miss_missing_episode_start_date <= d.period_end
        and coalesce(m.miss_missing_episode_end_date, date '9999-12-31') >= d.period_start
    where upper(m.miss_missing_episode_type) = 'M'
),
ranked as (
    select g.*,
        row_number() over (partition by g.authority_code, g.period_end, g.person_id order by g.day, g.record_id) as place
    from gone g
    left join person x on x.authority_code = g.authority_code and x.person_id = g.person_id
    where coalesce(x.death_date, date '9999-12-31') >= g.day
        and coalesce(x.age_18_on, date '9999-12-31') > g.day
        and (
            exists (
                select 1 from ssd_cin_episodes e
                where e.authority_code = g.authority_code and e.cine_person_id = g.person_id
                    and e.cine_referral_date <= g.day and coalesce(e.cine_close_date, date '9999-12-31') > g.day
            )
            or exists (
                select 1 from looked_after_episode k
                where k.authority_code = g.authority_code and k.person_id = g.person_id and k.start_day <= g.day and k.end_day > g.day
            )
        )
)
select
    r.authority_code,
    r.period_end,
    r.person_id,
    r.record_id,
    case when l.person_id is null then e.area_id else l.area_id end as area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    r.day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from ranked r
left join lead_span l
    on l.authority_code = r.authority_code and l.person_id = r.person_id and l.from_day <= r.day and l.to_day > r.day
left join lead_ended e
    on e.authority_code = r.authority_code and e.person_id = r.person_id and e.end_day = r.day
where r.place = 1
