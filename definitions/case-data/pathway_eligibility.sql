-- The day on which a looked-after child becomes eligible for leaving-care support: the later of the 16th birthday and the 91st elapsed day in
-- care since the 14th birthday, days under V3 or V4 left out (clarification 41). The first pathway plan is due three months later.
with stay as (
    select c.authority_code, c.person_id, greatest(c.start_day, p.age_14_on) as from_day, c.end_day as to_day
    from looked_after_episode c
    join person p on p.authority_code = c.authority_code and p.person_id = c.person_id
    where p.age_14_on < date '9999-12-31' and c.end_day > p.age_14_on
),
short_break as (
    select authority_code, person_id, from_day, to_day from legal_span where legal_status in ('V3', 'V4')
),
edge as (
    select authority_code, person_id, from_day as day from stay
    union
    select authority_code, person_id, to_day from stay
    union
    select authority_code, person_id, from_day from short_break
    union
    select authority_code, person_id, to_day from short_break
),
span as (
    select authority_code, person_id, day as from_day, lead(day) over (partition by authority_code, person_id order by day) as to_day
    from edge
),
counted as (
    select distinct s.authority_code, s.person_id, s.from_day, s.to_day
    from span s
    join stay c
        on c.authority_code = s.authority_code and c.person_id = s.person_id and c.from_day <= s.from_day and c.to_day > s.from_day
    left join short_break b
        on b.authority_code = s.authority_code and b.person_id = s.person_id and b.from_day <= s.from_day and b.to_day > s.from_day
    where b.person_id is null
),
run as (
    select c.*,
        coalesce(sum(to_day - from_day) over (
            partition by authority_code, person_id order by from_day
            rows between unbounded preceding and 1 preceding
        ), 0) as days_before
    from counted c
),
reached as (
    select authority_code, person_id, min(from_day + cast(91 - days_before as integer)) as day_91
    from run
    where days_before < 91 and days_before + (to_day - from_day) >= 91
    group by authority_code, person_id
)
select r.authority_code, r.person_id, greatest(r.day_91, p.age_16_on) as eligible_day
from reached r
join person p on p.authority_code = r.authority_code and p.person_id = r.person_id
