-- POP-CPP(ME): one row a child with a plan active at the month end, under 18 and alive, unborn included; the plan is the latest row open.
-- The team is that of the lead worker at the end of the day.
with active as (
    select c.*, p.period_end,
        row_number() over (partition by c.authority_code, p.period_end, c.person_id order by c.start_day desc, c.plan_id desc) as place
    from period p
    join cp_plan c on c.start_day <= p.period_end and c.end_day > p.period_end
)
select a.authority_code, a.period_end, a.person_id, a.plan_id, a.start_day, a.continuous_start, a.previous_plans, a.category, l.area_id, l.professional_id
from active a
left join person x on x.authority_code = a.authority_code and x.person_id = a.person_id
left join lead_span l
    on l.authority_code = a.authority_code and l.person_id = a.person_id
    and l.from_day <= a.period_end and l.to_day > a.period_end
where a.place = 1
    and coalesce(x.death_date, date '9999-12-31') > a.period_end
    and coalesce(x.age_18_on, date '9999-12-31') > a.period_end
