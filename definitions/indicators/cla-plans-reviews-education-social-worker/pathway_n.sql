-- Looked-after young people aged 16 or over and eligible, and care leavers, with an authorised pathway plan open at the month end.
with young_person as (
    select k.authority_code, k.period_end, k.person_id, k.area_id, e.eligible_day
    from cla_at_month_end k
    join pathway_eligibility e on e.authority_code = k.authority_code and e.person_id = k.person_id and e.eligible_day <= k.period_end
    union all
    select authority_code, period_end, person_id, area_id, cast(null as date) from care_leaver_at_month_end
)
select
    y.authority_code,
    y.period_end,
    y.person_id,
    y.person_id as record_id,
    y.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    y.eligible_day as clock_start,
    w.authorised_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from young_person y
join pathway_plan_at_month_end w on w.authority_code = y.authority_code and w.period_end = y.period_end and w.person_id = y.person_id
