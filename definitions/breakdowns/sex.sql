-- The sex recorded for each child; the numbers are those of the gender field before 2024.
select s.subject_no,
    case upper(trim(x.pers_sex)) when 'M' then 'male' when '1' then 'male' when 'F' then 'female' when '2' then 'female' else 'unknown' end as category
from breakdown_subject s
left join ssd_person x on x.authority_code = s.authority_code and x.pers_person_id = s.person_id
