-- The age of each child on the day, in completed years; unborn where the date of birth is later than the day or only expected.
select s.subject_no,
    case
        when p.born_on > s.day then 'unborn'
        when p.dob is null then 'unknown'
        when p.age_1_on > s.day then 'under 1'
        when p.age_5_on > s.day then '1-4'
        when p.age_10_on > s.day then '5-9'
        when p.age_16_on > s.day then '10-15'
        when p.age_18_on > s.day then '16-17'
        else '18 and over'
    end as category
from breakdown_subject s
left join person p on p.authority_code = s.authority_code and p.person_id = s.person_id
