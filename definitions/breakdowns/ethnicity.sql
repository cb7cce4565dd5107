-- The ethnicity recorded for each child, in the groups of the national statistics.
select s.subject_no,
    case
        when upper(trim(x.pers_ethnicity)) in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM') then 'White'
        when upper(trim(x.pers_ethnicity)) in ('MWBC', 'MWBA', 'MWAS', 'MOTH') then 'Mixed'
        when upper(trim(x.pers_ethnicity)) in ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') then 'Asian or Asian British'
        when upper(trim(x.pers_ethnicity)) in ('BCRB', 'BAFR', 'BOTH') then 'Black or Black British'
        when upper(trim(x.pers_ethnicity)) = 'OOTH' then 'Other ethnic group'
        when upper(trim(x.pers_ethnicity)) in ('REFU', 'NOBT') then 'Refused or not yet obtained'
        else 'unknown'
    end as category
from breakdown_subject s
left join ssd_person x on x.authority_code = s.authority_code and x.pers_person_id = s.person_id
