-- The team that receives contacts, one a day: of function front-door and open on the day, the lowest id (clarification 11). On days when none
-- is open the lowest id of all: a closed team is listed, not left out (clarification 5).
with team as (
    select
        t.authority_code,
        a.area_id,
        coalesce(t.valid_from, date '1900-01-01') as opened,
        coalesce(t.valid_to, date '9999-12-31') as closed
    from local_team t
    join area a on a.authority_code = t.authority_code and a.area_id = t.team_id and a.area_level = 'team'
    where lower(t.function) = 'front-door'
),
day as (
    select authority_code, date '1900-01-01' as day from team
    union
    select authority_code, opened from team
    union
    select authority_code, closed from team where closed < date '9999-12-31'
),
span as (
    select authority_code, day as valid_from,
        coalesce(lead(day) over (partition by authority_code order by day), date '9999-12-31') as valid_to
    from day
)
select
    s.authority_code,
    coalesce(min(case when t.opened <= s.valid_from and t.closed > s.valid_from then t.area_id end), min(t.area_id)) as area_id,
    s.valid_from,
    s.valid_to
from span s
join team t on t.authority_code = s.authority_code
group by s.authority_code, s.valid_from, s.valid_to
