select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_person_id' as column_name,
    s.clae_person_id as value,
    'The header holds no such child' as found
from ssd_cla_episodes s
left join ssd_person b on b.authority_code = s.authority_code and b.pers_person_id = s.clae_person_id
where b.pers_person_id is null
