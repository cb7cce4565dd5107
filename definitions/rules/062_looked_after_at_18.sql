select
    e.authority_code,
    'ssd_cla_episodes' as table_name,
    e.clae_cla_episode_id as record_id,
    e.clae_person_id as person_id,
    e.line_no,
    case when p.age_18_on <= e.clae_cla_episode_start_date then 'clae_cla_episode_start_date' else 'clae_cla_episode_ceased_date' end as column_name,
    cast(p.dob as text) as value,
    case when p.age_18_on <= e.clae_cla_episode_start_date then 'The episode starts at 18 or over' else 'The episode is open for a person of 18 or over' end as found
from ssd_cla_episodes e
join measured_extract m on m.authority_code = e.authority_code
join person p on p.authority_code = e.authority_code and p.person_id = e.clae_person_id
where p.age_18_on <= e.clae_cla_episode_start_date
    or (e.clae_cla_episode_start_date <= m.extract_date and coalesce(e.clae_cla_episode_ceased_date, date '9999-12-31') > m.extract_date and p.age_18_on <= m.extract_date)
