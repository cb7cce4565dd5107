-- The latest category of the child protection plan open on the day, in the words of its code list.
with active as (
    select s.subject_no, c.category, row_number() over (partition by s.subject_no order by c.start_day desc, c.plan_id desc) as place
    from breakdown_subject s
    join cp_plan c
        on c.authority_code = s.authority_code and c.person_id = s.person_id and c.start_day <= s.day and c.end_day > s.day
)
select s.subject_no,
    case
        when a.subject_no is null then 'no plan'
        when coalesce(trim(a.category), '') = '' then 'not recorded'
        else coalesce(c.label, 'other')
    end as category
from breakdown_subject s
left join active a on a.subject_no = s.subject_no and a.place = 1
left join code_label c on c.list = 'category_of_abuse' and c.code = trim(a.category)
