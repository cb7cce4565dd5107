select
    s.authority_code,
    'ssd_cla_episodes' as table_name,
    s.clae_cla_episode_id as record_id,
    s.clae_person_id as person_id,
    s.line_no,
    'clae_cla_episode_ceased_reason' as column_name,
    s.clae_cla_episode_ceased_reason as value,
    'The reason is ' || upper(s.clae_cla_episode_ceased_reason) || ' and the day of the age is ' || cast(p.age_18_on as text) as found
from ssd_cla_episodes s
join person p on p.authority_code = s.authority_code and p.person_id = s.clae_person_id
where upper(s.clae_cla_episode_ceased_reason) in ('E45', 'E43', 'E44', 'E46', 'E47', 'E48') and s.clae_cla_episode_ceased_date >= p.age_18_on
