-- Periods of care that began, short breaks and adults left out: all of it is tested on the first day.
with begun as (
    select e.authority_code, e.person_id, e.record_id as care_id, e.event_day as start_day, e.area_id
    from event e
    left join legal_span s
        on s.authority_code = e.authority_code and s.person_id = e.person_id and s.from_day <= e.event_day and s.to_day > e.event_day
    where e.kind = 'care-start' and e.is_adult = 0 and e.is_unborn = 0 and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
),
unaccompanied as (
    select distinct b.authority_code, b.care_id
    from begun b
    join uasc_span u
        on u.authority_code = b.authority_code and u.person_id = b.person_id and u.from_day <= b.start_day and u.to_day > b.start_day
)
select
    b.authority_code,
    b.person_id,
    b.care_id,
    b.start_day,
    b.area_id,
    case when u.care_id is null then 0 else 1 end as is_unaccompanied
from begun b
left join unaccompanied u on u.authority_code = b.authority_code and u.care_id = b.care_id
