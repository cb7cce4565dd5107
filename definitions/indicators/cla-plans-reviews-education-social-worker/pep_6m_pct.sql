-- Of the looked-after children of statutory school age at the month end, those with a personal education plan completed within six months.
-- School age runs from the prescribed day (31 March, 31 August, 31 December) on or after the 5th birthday to the last Friday in June of year 11.
with school_age as (
    select
        authority_code,
        person_id,
        cast(
            case
                when extract(month from age_5_on) <= 3 then cast(date_trunc('year', age_5_on) + interval '3 months' as date)
                when extract(month from age_5_on) <= 8 then cast(date_trunc('year', age_5_on) + interval '8 months' as date)
                else cast(date_trunc('year', age_5_on) + interval '12 months' as date)
            end as date
        ) - 1 as from_day,
        -- 30 June of the school year in which the child turns 16.
        cast(
            date_trunc('year', age_16_on)
            + case when extract(month from age_16_on) >= 9 then interval '18 months' else interval '6 months' end as date
        ) - 1 as june_30
    from person
    where age_5_on < date '9999-12-31'
),
pupil as (
    select k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id, max(p.completed_date) as plan_day
    from cla_at_month_end k
    join school_age a on a.authority_code = k.authority_code and a.person_id = k.person_id
    left join local_pep p on p.authority_code = k.authority_code and p.person_id = k.person_id and p.completed_date <= k.period_end
    where a.from_day <= k.period_end
        and k.period_end <= a.june_30 - cast(mod(cast(extract(isodow from a.june_30) as integer) + 2, 7) as integer)
    group by k.authority_code, k.period_end, k.person_id, k.episode_id, k.area_id
)
select
    authority_code,
    period_end,
    person_id,
    episode_id as record_id,
    area_id,
    case when cast(plan_day + interval '6 months' as date) >= period_end then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    plan_day as last_event,
    cast(plan_day + interval '6 months' as date) as due_date,
    case when plan_day is null then 'none-recorded' when cast(plan_day + interval '6 months' as date) >= period_end then 'in-time' else 'late' end as reason
from pupil
