-- Court cases concluded since 1 January, by their first final order of the year; a case belongs to the team of its lowest person id.
-- An order after the death of the child is not counted.
with ended as (
    select p.authority_code, d.period_end, p.case_id, min(p.person_id) as person_id, min(p.issued_date) as issued_day, min(p.final_order_date) as final_day
    from period d
    join local_care_proceeding p on p.final_order_date between d.cy_start and d.period_end
    left join person x on x.authority_code = p.authority_code and x.person_id = p.person_id
    where p.final_order_date <= coalesce(x.death_date, date '9999-12-31')
    group by p.authority_code, d.period_end, p.case_id
)
select
    e.authority_code,
    e.period_end,
    e.case_id,
    e.person_id,
    e.issued_day,
    e.final_day,
    case when l.person_id is null then f.area_id else l.area_id end as area_id
from ended e
left join lead_span l on l.authority_code = e.authority_code and l.person_id = e.person_id and l.from_day <= e.final_day and l.to_day > e.final_day
left join lead_ended f on f.authority_code = e.authority_code and f.person_id = e.person_id and f.end_day = e.final_day
