-- Care leavers at the month end (POP-CL).
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.person_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from care_leaver_at_month_end k
