-- Findings of the extract before. One that was first seen in another delivery of this same day is new in this one too.
insert into earlier_finding (authority_code, rule, table_name, record_id, column_name, first_seen)
select authority_code, rule, table_name, record_id, column_name, min(first_seen)
from extract_finding
where authority_code = @AuthorityCode and first_seen < @ExtractDate and (status <> 'resolved' or resolved_on = @ExtractDate)
group by authority_code, rule, table_name, record_id, column_name;

insert into earlier_table (authority_code, table_name, rows_accepted)
select authority_code, table_name, rows_accepted from extract_table where authority_code = @AuthorityCode;

-- They stay, as resolved, until it is known which of them the new extract has again.
delete from extract_finding
where authority_code = @AuthorityCode
    and (first_seen >= @ExtractDate or (status = 'resolved' and resolved_on <> @ExtractDate));

update extract_finding set status = 'resolved', resolved_on = @ExtractDate where authority_code = @AuthorityCode;
