-- Care proceedings concluded since 1 January, one a court case; it belongs to the team of its lowest person id.
select
    e.authority_code,
    e.period_end,
    e.person_id,
    e.case_id as record_id,
    e.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    e.issued_day as clock_start,
    e.final_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from concluded_case e
