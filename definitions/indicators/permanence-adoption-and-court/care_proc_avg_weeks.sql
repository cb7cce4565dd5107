-- Mean weeks from issue to final order of the care proceedings concluded since 1 January, one a court case: the numerator here is days, divided
-- by seven where the figure is made.
select
    e.authority_code,
    e.period_end,
    e.person_id,
    e.case_id as record_id,
    e.area_id,
    e.final_day - e.issued_day as numerator,
    1 as denominator,
    e.issued_day as clock_start,
    e.final_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from concluded_case e
where e.issued_day is not null
