select
    p.authority_code,
    'ssd_permanence' as table_name,
    p.perm_table_id as record_id,
    p.perm_person_id as person_id,
    p.line_no,
    'perm_adm_decision_date' as column_name,
    cast(p.perm_adm_decision_date as text) as value,
    case
        when p.perm_adm_decision_date is null then 'There is no decision that the child should be placed for adoption'
        else 'The decision lies after the placement order or the placement for adoption'
    end as found
from ssd_permanence p
where (p.perm_adm_decision_date is null and (p.perm_placed_for_adoption_date is not null or p.perm_placement_order_date is not null))
    or p.perm_adm_decision_date > p.perm_placed_for_adoption_date
    or p.perm_adm_decision_date > p.perm_placement_order_date
union all
select c.authority_code, 'ssd_cla_placement', c.clap_cla_placement_id, c.clap_person_id, c.line_no, 'clap_cla_placement_type', c.clap_cla_placement_type,
    'The child is placed for adoption under a placement order and has none'
from ssd_cla_placement c
where upper(c.clap_cla_placement_type) in ('A5', 'A6')
    and not exists (
        select 1 from ssd_permanence p
        where p.authority_code = c.authority_code and p.perm_person_id = c.clap_person_id and p.perm_placement_order_date is not null
    )
    and not exists (
        select 1 from ssd_legal_status l
        where l.authority_code = c.authority_code and l.lega_person_id = c.clap_person_id and upper(l.lega_legal_status) = 'E1'
    )
union all
select e.authority_code, 'ssd_cla_episodes', e.clae_cla_episode_id, e.clae_person_id, e.line_no, 'clae_cla_episode_ceased_reason', e.clae_cla_episode_ceased_reason,
    'The child was adopted without having been placed for adoption'
from ssd_cla_episodes e
where upper(e.clae_cla_episode_ceased_reason) in ('E11', 'E12')
    and not exists (
        select 1 from ssd_permanence p
        where p.authority_code = e.authority_code and p.perm_person_id = e.clae_person_id and p.perm_placed_for_adoption_date is not null
    )
    and not exists (
        select 1 from ssd_cla_placement c
        where c.authority_code = e.authority_code and c.clap_person_id = e.clae_person_id
            and upper(c.clap_cla_placement_type) in ('A3', 'A4', 'A5', 'A6')
    )
