-- Whether any disability is recorded for the child; NONE says that there is none. The records carry no dates.
with recorded as (
    select authority_code, disa_person_id as person_id,
        max(case when upper(trim(disa_disability_code)) = 'NONE' then 0 else 1 end) as is_disabled
    from ssd_disability
    where trim(disa_disability_code) <> ''
    group by authority_code, disa_person_id
)
select s.subject_no, case r.is_disabled when 1 then 'disabled' when 0 then 'not disabled' else 'not recorded' end as category
from breakdown_subject s
left join recorded r on r.authority_code = s.authority_code and r.person_id = s.person_id
