-- Involvements of a lead worker, with open ends stored as 9999-12-31 (exclusive). A team that is no team of the tree counts as not recorded.
select
    i.authority_code,
    i.invo_person_id as person_id,
    i.invo_involvements_id as involvement_id,
    i.invo_professional_id as professional_id,
    a.area_id,
    i.invo_involvement_start_date as start_day,
    coalesce(i.invo_involvement_end_date, date '9999-12-31') as end_day
from ssd_involvements i
left join area a on a.authority_code = i.authority_code and a.area_id = i.invo_professional_team and a.area_level = 'team'
where upper(i.invo_professional_role_id) = 'LEAD' and i.invo_involvement_start_date is not null
