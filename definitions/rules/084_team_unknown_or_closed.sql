with closed as (
    select authority_code, team_id, max(coalesce(valid_to, date '9999-12-31')) as until_day from local_team group by authority_code, team_id
)
select
    i.authority_code,
    'ssd_involvements' as table_name,
    i.invo_involvements_id as record_id,
    i.invo_person_id as person_id,
    i.line_no,
    'invo_professional_team' as column_name,
    i.invo_professional_team as value,
    case when d.dept_team_id is null then 'The team is not in the organisation tree' else 'The team closed on ' || cast(c.until_day as text) end as found
from ssd_involvements i
join measured_extract m on m.authority_code = i.authority_code
left join ssd_department d on d.authority_code = i.authority_code and d.dept_team_id = i.invo_professional_team
left join closed c on c.authority_code = i.authority_code and c.team_id = i.invo_professional_team
where upper(i.invo_professional_role_id) = 'LEAD'
    and i.invo_professional_team is not null
    and (
        d.dept_team_id is null
        or (c.until_day <= m.extract_date and i.invo_involvement_start_date <= m.extract_date and coalesce(i.invo_involvement_end_date, date '9999-12-31') > m.extract_date)
    )
