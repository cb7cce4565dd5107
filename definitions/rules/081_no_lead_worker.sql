with open_case as (
    select authority_code, period_end, person_id, 'ssd_cla_episodes' as table_name, episode_id as record_id, 1 as rank from cla_at_month_end
    union all
    select authority_code, period_end, person_id, 'ssd_cin_episodes', referral_id, 2 from cin_episode_at_month_end
),
child as (
    select c.*, row_number() over (partition by authority_code, period_end, person_id order by rank) as place from open_case c
),
lead_now as (
    select i.authority_code, i.person_id, i.involvement_id, i.area_id, s.line_no, s.invo_professional_team,
        count(*) over (partition by i.authority_code, i.person_id) as workers,
        row_number() over (partition by i.authority_code, i.person_id order by i.start_day, i.involvement_id) as place
    from lead_involvement i
    join measured_extract m on m.authority_code = i.authority_code and i.start_day <= m.extract_date and i.end_day > m.extract_date
    join ssd_involvements s on s.authority_code = i.authority_code and s.invo_involvements_id = i.involvement_id
)
select
    c.authority_code,
    case when l.person_id is null then c.table_name else 'ssd_involvements' end as table_name,
    case when l.person_id is null then c.record_id else l.involvement_id end as record_id,
    c.person_id,
    l.line_no,
    case when l.place > 1 then 'invo_professional_id' when l.area_id is null and l.person_id is not null then 'invo_professional_team' end as column_name,
    case when l.place > 1 then cast(l.workers as text) when l.person_id is not null then l.invo_professional_team end as value,
    case
        when l.person_id is null then 'The child has no lead worker'
        when l.place > 1 then 'The child has ' || cast(l.workers as text) || ' lead workers'
        else 'The lead worker has no known team'
    end as found
from child c
join measured_extract m on m.authority_code = c.authority_code and m.extract_date = c.period_end
left join lead_now l on l.authority_code = c.authority_code and l.person_id = c.person_id
where c.place = 1 and (l.person_id is null or l.place > 1 or l.area_id is null)
