-- R-REVIEW: the chain of review due dates of each period of care, from what was actually held: the first by the 20th working day, the second
-- within three months of it, later ones within six (clarification 45). base_day opens the wait, held_day closes it (9999-12-31 while open).
with step as (
    select authority_code, person_id, care_id, start_day as base_day, 0 as held_before from care_period
    union all
    select authority_code, person_id, care_id, review_day,
        cast(row_number() over (partition by authority_code, care_id order by review_day) as integer)
    from care_review
)
select
    s.authority_code,
    s.person_id,
    s.care_id,
    s.held_before,
    s.base_day,
    case
        when s.held_before = 0 then w.day
        when s.held_before = 1 then cast(s.base_day + interval '3 months' as date)
        else cast(s.base_day + interval '6 months' as date)
    end as due_day,
    coalesce(
        lead(s.base_day) over (partition by s.authority_code, s.care_id order by s.held_before),
        date '9999-12-31'
    ) as held_day
from step s
left join calendar c on c.day = s.base_day
left join working_day w on w.number = c.working_days + 20
