-- Case-holding workers at the month end: children, full-time equivalent, status, and the one team in which most of their children sit
-- (tie: the lowest team id).
with held as (
    select authority_code, period_end, professional_id, area_id, count(*) as children
    from caseload_at_month_end
    group by authority_code, period_end, professional_id, area_id
),
ranked as (
    select h.*,
        sum(children) over (partition by authority_code, period_end, professional_id) as all_children,
        row_number() over (partition by authority_code, period_end, professional_id order by children desc, area_id nulls last) as place
    from held h
),
status as (
    select s.authority_code, d.period_end, s.professional_id, upper(s.status) as status,
        row_number() over (
            partition by s.authority_code, d.period_end, s.professional_id
            order by coalesce(s.from_date, date '1900-01-01') desc, s.line_no desc
        ) as place
    from period d
    join local_worker_status s
        on coalesce(s.from_date, date '1900-01-01') <= d.period_end and coalesce(s.to_date, date '9999-12-31') > d.period_end
)
select
    r.authority_code,
    r.period_end,
    r.professional_id,
    r.area_id,
    cast(r.all_children as bigint) as children,
    f.prof_full_time_equivalency as fte,
    s.status
from ranked r
left join ssd_professionals f on f.authority_code = r.authority_code and f.prof_professional_id = r.professional_id
left join status s
    on s.authority_code = r.authority_code and s.period_end = r.period_end and s.professional_id = r.professional_id and s.place = 1
where r.place = 1
