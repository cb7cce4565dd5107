-- The one lead worker and team of a child on each day, as spans [from_day, to_day). Of two open involvements the latest start leads,
-- then the greatest id in text order (clarification 52).
with day as (
    select authority_code, person_id, start_day as day from lead_involvement
    union
    select authority_code, person_id, end_day from lead_involvement
),
span as (
    select authority_code, person_id, day as from_day,
        lead(day) over (partition by authority_code, person_id order by day) as to_day
    from day
),
rival as (
    select s.authority_code, s.person_id, s.from_day, s.to_day, i.professional_id, i.area_id, i.start_day,
        row_number() over (
            partition by s.authority_code, s.person_id, s.from_day
            order by i.start_day desc, i.involvement_id desc nulls last
        ) as place
    from span s
    join lead_involvement i
        on i.authority_code = s.authority_code and i.person_id = s.person_id
        and i.start_day <= s.from_day and i.end_day > s.from_day
    where s.to_day is not null
)
select authority_code, person_id, professional_id, area_id, from_day, to_day
from rival
where place = 1
