with open_case as (
    select authority_code, period_end, person_id, 'ssd_cla_episodes' as table_name, episode_id as record_id, 1 as rank from cla_at_month_end
    union all
    select authority_code, period_end, person_id, 'ssd_cin_episodes', referral_id, 2 from cin_episode_at_month_end
),
child as (
    select c.*, row_number() over (partition by authority_code, period_end, person_id order by rank) as place from open_case c
),
lead_now as (
    select i.authority_code, i.person_id, count(*) as workers, max(i.area_id) as area_id
    from lead_involvement i
    join measured_extract m on m.authority_code = i.authority_code and i.start_day <= m.extract_date and i.end_day > m.extract_date
    group by i.authority_code, i.person_id
)
select
    c.authority_code,
    c.table_name,
    c.record_id,
    c.person_id,
    cast(null as bigint) as line_no,
    case when l.workers > 1 then 'invo_professional_id' when l.workers = 1 then 'invo_professional_team' end as column_name,
    cast(l.workers as text) as value,
    case
        when l.workers is null then 'The child has no lead worker'
        when l.workers > 1 then 'The child has ' || cast(l.workers as text) || ' lead workers'
        else 'The lead worker has no known team'
    end as found
from child c
join measured_extract m on m.authority_code = c.authority_code and m.extract_date = c.period_end
left join lead_now l on l.authority_code = c.authority_code and l.person_id = c.person_id
where c.place = 1 and (l.workers is null or l.workers > 1 or l.area_id is null)
