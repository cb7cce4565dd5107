-- Periods of care that ended, short breaks and adults left out: both are tested on the day before (clarification 9).
with ended as (
    select e.authority_code, e.person_id, e.record_id as care_id, c.start_day, e.event_day as end_day, c.end_reason, e.area_id
    from event e
    join care_period c on c.authority_code = e.authority_code and c.care_id = e.record_id
    left join legal_span s
        on s.authority_code = e.authority_code and s.person_id = e.person_id
        and s.from_day <= e.event_day - 1 and s.to_day > e.event_day - 1
    where e.kind = 'care-end' and e.is_adult = 0 and e.is_unborn = 0 and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
),
unaccompanied as (
    select distinct e.authority_code, e.care_id
    from ended e
    join uasc_span u
        on u.authority_code = e.authority_code and u.person_id = e.person_id and u.from_day <= e.end_day - 1 and u.to_day > e.end_day - 1
)
select
    e.authority_code,
    e.person_id,
    e.care_id,
    e.start_day,
    e.end_day,
    e.end_reason,
    e.area_id,
    case when u.care_id is null then 0 else 1 end as is_unaccompanied
from ended e
left join unaccompanied u on u.authority_code = e.authority_code and u.care_id = e.care_id
