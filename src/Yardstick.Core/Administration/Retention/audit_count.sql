select count(distinct audit_id)
from audit_record
where authority_code = @authority
    and round in (select number from audit_round where authority_code = @authority and period_end < @before)
