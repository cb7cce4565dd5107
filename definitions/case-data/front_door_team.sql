-- The team that receives contacts: of function front-door, the lowest id on each day that one is open, as spans [valid_from, valid_to).
with open_team as (
    select
        authority_code,
        team_id as area_id,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to
    from local_team
    where lower(function) = 'front-door'
),
day as (
    select authority_code, valid_from as day from open_team
    union
    select authority_code, valid_to from open_team
),
span as (
    select authority_code, day as valid_from, lead(day) over (partition by authority_code order by day) as valid_to
    from day
)
select s.authority_code, min(t.area_id) as area_id, s.valid_from, s.valid_to
from span s
join open_team t on t.authority_code = s.authority_code and t.valid_from <= s.valid_from and t.valid_to > s.valid_from
where s.valid_to is not null
group by s.authority_code, s.valid_from, s.valid_to
