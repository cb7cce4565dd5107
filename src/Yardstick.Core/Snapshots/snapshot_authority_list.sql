select distinct authority_code from snapshot order by authority_code
