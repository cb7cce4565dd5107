select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_start_date' as column_name,
    cast(s.clae_cla_episode_start_date as text) as value,
    'The young person was 18 on ' || cast(p.age_18_on as text) as found
from ssd_cla_episodes s
join person p on p.authority_code = s.authority_code and p.person_id = s.clae_person_id
where upper(s.clae_cla_episode_start_reason) = 'S' and s.clae_cla_episode_start_date >= p.age_18_on
