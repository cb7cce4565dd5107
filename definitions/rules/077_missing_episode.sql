with ordered as (
    select e.*,
        coalesce(miss_missing_episode_end_date, date '9999-12-31') as end_day,
        max(coalesce(miss_missing_episode_end_date, date '9999-12-31')) over (
            partition by authority_code, miss_person_id
            order by miss_missing_episode_start_date, miss_table_id
            rows between unbounded preceding and 1 preceding
        ) as busy_until
    from ssd_missing e
    where miss_missing_episode_start_date is not null
),
left_care as (
    select authority_code, person_id, max(end_day) as end_day from care_period group by authority_code, person_id
)
select
    o.authority_code,
    'ssd_missing' as table_name,
    o.miss_table_id as record_id,
    o.miss_person_id as person_id,
    o.line_no,
    case when o.busy_until > o.miss_missing_episode_start_date then 'miss_missing_episode_start_date' else 'miss_missing_episode_end_date' end as column_name,
    cast(o.miss_missing_episode_start_date as text) as value,
    case
        when o.busy_until > o.miss_missing_episode_start_date then 'The missing episode starts before another of the child ended'
        when o.end_day < o.miss_missing_episode_start_date then 'The missing episode ends before it starts'
        when o.end_day = date '9999-12-31' and c.end_day <= m.extract_date then 'The missing episode is open although care ended on ' || cast(c.end_day as text)
        else 'The missing episode lasts more than 28 days'
    end as found
from ordered o
join measured_extract m on m.authority_code = o.authority_code
left join left_care c on c.authority_code = o.authority_code and c.person_id = o.miss_person_id
where o.busy_until > o.miss_missing_episode_start_date
    or o.end_day < o.miss_missing_episode_start_date
    or (o.end_day = date '9999-12-31' and c.end_day <= m.extract_date)
    or coalesce(o.miss_missing_episode_end_date, m.extract_date) - o.miss_missing_episode_start_date > 28
