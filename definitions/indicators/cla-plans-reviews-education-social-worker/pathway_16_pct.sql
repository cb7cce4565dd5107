-- Of the looked-after young people aged 16 or over and eligible, those whose pathway plan was authorised or reviewed within six months, or is
-- not yet due: none is due before three months after they became eligible, whatever an earlier plan says (clarification 41).
with clock as (
    select
        k.authority_code,
        k.period_end,
        k.person_id,
        k.episode_id,
        k.area_id,
        e.eligible_day,
        w.latest_day,
        greatest(
            cast(e.eligible_day + interval '3 months' as date),
            coalesce(cast(w.latest_day + interval '6 months' as date), date '1900-01-01')
        ) as due_day
    from cla_at_month_end k
    join pathway_eligibility e on e.authority_code = k.authority_code and e.person_id = k.person_id and e.eligible_day <= k.period_end
    left join pathway_plan_at_month_end w on w.authority_code = k.authority_code and w.period_end = k.period_end and w.person_id = k.person_id
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when due_day >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    eligible_day as clock_start,
    latest_day as last_event,
    due_day as due_date,
    case
        when due_day < period_end and latest_day is null then 'none-recorded'
        when due_day < period_end then 'late'
        when latest_day is null or cast(latest_day + interval '6 months' as date) < period_end then 'not-yet-due'
        else 'in-time'
    end as reason
from clock
