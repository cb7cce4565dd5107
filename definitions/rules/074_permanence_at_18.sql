select
    e.authority_code,
    'ssd_cla_episodes' as table_name,
    e.clae_cla_episode_id as record_id,
    e.clae_person_id as person_id,
    e.line_no,
    'clae_cla_episode_ceased_reason' as column_name,
    e.clae_cla_episode_ceased_reason as value,
    'Care ended by adoption or special guardianship at 18 or over' as found
from ssd_cla_episodes e
join person p on p.authority_code = e.authority_code and p.person_id = e.clae_person_id
where upper(e.clae_cla_episode_ceased_reason) in ('E11', 'E12', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48')
    and p.age_18_on <= e.clae_cla_episode_ceased_date
