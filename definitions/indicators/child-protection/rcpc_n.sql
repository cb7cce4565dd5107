-- Children with a review child protection conference in the month, each once; reviews of temporary plans left out.
with held as (
    select e.authority_code, d.period_end, e.person_id, e.record_id, e.event_day, e.area_id,
        row_number() over (partition by e.authority_code, d.period_end, e.person_id order by e.event_day, e.record_id) as place
    from period d
    join event e on e.kind = 'cp-review' and e.event_day between d.period_start and d.period_end
    join ssd_cp_reviews r on r.authority_code = e.authority_code and r.cppr_cp_review_id = e.record_id
    left join ssd_cp_plans p on p.authority_code = r.authority_code and p.cppl_cp_plan_id = r.cppr_cp_plan_id
    where e.is_adult = 0 and coalesce(upper(p.cppl_cp_plan_ola), 'N') <> 'Y'
)
select
    authority_code,
    period_end,
    person_id,
    record_id,
    area_id,
    1 as numerator,
    cast(null as integer) as denominator,
    cast(null as date) as clock_start,
    event_day as last_event,
    cast(null as date) as due_date,
    'met' as reason
from held
where place = 1
