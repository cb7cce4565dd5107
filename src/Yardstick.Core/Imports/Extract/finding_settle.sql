-- A finding that the extract before had is open since then; what it had and this one has not any more stays as resolved until the next.
update extract_finding set status = 'open', first_seen = e.first_seen
from earlier_finding e
where extract_finding.status = 'new'
    and extract_finding.authority_code = e.authority_code
    and extract_finding.rule = e.rule
    and extract_finding.table_name = e.table_name
    and extract_finding.record_id = e.record_id
    and extract_finding.column_name = e.column_name;

delete from extract_finding
using (
    select distinct authority_code, rule, table_name, record_id, column_name
    from extract_finding
    where authority_code = @AuthorityCode and status <> 'resolved'
) f
where extract_finding.status = 'resolved'
    and extract_finding.authority_code = f.authority_code
    and extract_finding.rule = f.rule
    and extract_finding.table_name = f.table_name
    and extract_finding.record_id = f.record_id
    and extract_finding.column_name = f.column_name;
