select
    e.authority_code,
    'ssd_missing' as table_name,
    e.miss_table_id as record_id,
    e.miss_person_id as person_id,
    e.line_no,
    case when upper(e.miss_missing_rhi_offered) = 'Y' then 'miss_missing_rhi_accepted' else 'miss_missing_rhi_offered' end as column_name,
    cast(e.miss_missing_episode_end_date as text) as value,
    case when upper(e.miss_missing_rhi_offered) = 'Y' then 'It is not recorded whether the child accepted the interview' else 'No interview was offered within 72 hours of the return' end as found
from ssd_missing e
join measured_extract m on m.authority_code = e.authority_code
where e.miss_missing_episode_end_date + 3 < m.extract_date
    and (
        coalesce(upper(e.miss_missing_rhi_offered), 'N') = 'N'
        or (upper(e.miss_missing_rhi_offered) = 'Y' and e.miss_missing_rhi_accepted is null)
    )
