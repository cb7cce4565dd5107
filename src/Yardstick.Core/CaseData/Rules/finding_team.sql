-- A finding about a child belongs to the team of the child's lead worker on the day on which the extract was cut.
update extract_finding set team_id = l.area_id
from lead_span l
join measured_extract m on m.authority_code = l.authority_code and l.from_day <= m.extract_date and l.to_day > m.extract_date
where extract_finding.status = 'new'
    and extract_finding.authority_code = l.authority_code
    and extract_finding.person_id = l.person_id
