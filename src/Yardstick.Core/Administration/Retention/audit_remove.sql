delete from audit_record
where authority_code = @authority
    and round in (select number from audit_round where authority_code = @authority and period_end < @Before)
