-- Children about whom a reviewing officer has raised a challenge that is not resolved at the month end, each once, with the earliest of them.
with open_challenge as (
    select d.period_end, c.authority_code, c.person_id, c.challenge_id, c.raised_date,
        row_number() over (
            partition by d.period_end, c.authority_code, c.person_id order by c.raised_date, c.challenge_id
        ) as place
    from period d
    join local_reviewing_challenge c
        on c.raised_date <= d.period_end and coalesce(c.resolved_date, date '9999-12-31') > d.period_end
    where c.person_id is not null
)
select
    o.authority_code,
    o.period_end,
    o.person_id,
    o.challenge_id as record_id,
    l.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    o.raised_date as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from open_challenge o
left join person p on p.authority_code = o.authority_code and p.person_id = o.person_id
left join lead_span l
    on l.authority_code = o.authority_code and l.person_id = o.person_id and l.from_day <= o.period_end and l.to_day > o.period_end
where o.place = 1
    and coalesce(p.death_date, date '9999-12-31') > o.period_end
    and coalesce(p.age_18_on, date '9999-12-31') > o.period_end
