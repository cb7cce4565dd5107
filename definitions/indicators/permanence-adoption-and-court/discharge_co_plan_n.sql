-- Children looked after under a full care order (C2) at the month end with an agreed plan to discharge it.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.episode_id as record_id,
    k.area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    k.care_start_day as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    'met' as reason
from cla_at_month_end k
where exists (
    select 1 from local_discharge_plan p
    where p.authority_code = k.authority_code and p.person_id = k.person_id and lower(p.plan) = 'discharge'
        and p.agreed_date <= k.period_end and coalesce(p.ended_date, date '9999-12-31') > k.period_end
)
    and k.legal_status = 'C2'
