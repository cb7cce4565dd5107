-- The day on which a looked-after child becomes eligible for leaving-care support: the later of the 16th birthday and the 91st elapsed day in
-- care since the 14th birthday, short breaks left out (clarification 41). The first pathway plan is due three months later.
with stay as (
    select c.authority_code, c.person_id, c.start_day, c.end_day, p.age_16_on,
        case when c.start_day > p.age_14_on then c.start_day else p.age_14_on end as counts_from
    from looked_after_episode c
    join person p on p.authority_code = c.authority_code and p.person_id = c.person_id
    left join legal_span s
        on s.authority_code = c.authority_code and s.person_id = c.person_id and s.from_day <= c.start_day and s.to_day > c.start_day
    where c.end_day > p.age_14_on and p.age_14_on < date '9999-12-31' and coalesce(s.legal_status, '') not in ('V3', 'V4')
),
run as (
    select s.*,
        coalesce(sum(end_day - counts_from) over (
            partition by authority_code, person_id order by counts_from, end_day
            rows between unbounded preceding and 1 preceding
        ), 0) as days_before
    from stay s
    where end_day > counts_from
),
reached as (
    select authority_code, person_id, min(age_16_on) as age_16_on, min(counts_from + cast(91 - days_before as integer)) as day_91
    from run
    where days_before < 91 and days_before + (end_day - counts_from) >= 91
    group by authority_code, person_id
)
select authority_code, person_id, case when day_91 > age_16_on then day_91 else age_16_on end as eligible_day
from reached
