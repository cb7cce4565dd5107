-- Children whose lead team on the day is another than ten working days before, with the team that they came from: inherited by the new team.
-- Who had no lead team then is new and not inherited. The days come first: joined one by one, DuckDB pairs every span with every day (1.8 s).
with days as materialized (
    select p.period_end, w.day as earlier
    from period p
    join calendar c on c.day = p.period_end
    join working_day w on w.number = c.working_days - 10
),
now_lead as materialized (
    select s.authority_code, s.person_id, s.area_id, d.period_end, d.earlier
    from days d
    join lead_span s on s.from_day <= d.period_end and s.to_day > d.period_end
)
select n.period_end, n.person_id, b.area_id as from_area, n.area_id as to_area
from now_lead n
join lead_span b
    on b.authority_code = n.authority_code and b.person_id = n.person_id
    and b.from_day <= n.earlier and b.to_day > n.earlier
where b.area_id is distinct from n.area_id
