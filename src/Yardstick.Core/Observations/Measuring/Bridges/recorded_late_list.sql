-- Records that were not in the extract by which a month was measured, the first cut on or after its last day, but came with a later one.
select h.record_id
from record_first_held h
where h.authority_code = @AuthorityCode
    and h.table_name = any(@Tables)
    and h.first_extract_date > (
        select min(t.extract_date) from extract_taken_in t where t.authority_code = @AuthorityCode and t.extract_date >= @MonthEnd
    )
