select distinct d.dept_team_id, coalesce(d.dept_team_name, d.dept_team_id)
from extract_ssd_department d
left join extract_table_source s on s.authority_code = d.authority_code and s.table_name = 'ssd_department'
where d.authority_code = @authorityCode and coalesce(s.source, 'standard-extract') = 'standard-extract'
order by 1
