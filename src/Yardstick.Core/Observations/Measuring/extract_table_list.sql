-- Tables that were delivered; the register of audits stands for its table.
select table_name from extract_table where authority_code = @authorityCode
union
select 'local_audit' from audit_record where authority_code = @authorityCode
