-- Everyone open to the service at the month end, each once: assessment, child in need plan, child protection plan, looked after, care leaver.
with open_case as (
    select authority_code, period_end, person_id, area_id from assessment_at_month_end
    union
    select authority_code, period_end, person_id, area_id from cin_plan_at_month_end
    union
    select authority_code, period_end, person_id, area_id from cpp_at_month_end
    union
    select authority_code, period_end, person_id, area_id from cla_at_month_end
    union
    select authority_code, period_end, person_id, area_id from care_leaver_at_month_end
)
select
    authority_code,
    period_end,
    person_id,
    person_id as record_id,
    area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from open_case
