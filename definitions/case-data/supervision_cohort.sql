-- POP-SUP: each child of a supervised cohort at the month end, one row a cohort, with the interval in force (definitions 1.4 and settings: working
-- days for protection plans and assessments, calendar days for the others).
-- Read in parts: each reader takes one cohort.
-- Read for one part: assessment_at_month_end, cin_plan_at_month_end, care_leaver_at_month_end, early_help_at_month_end.
with due_within as (
    select authority_code, period_end, name, case when name like 'supervision-%' then cast(value as integer) end as length
    from setting
    where name like 'supervision-%'
)
select c.authority_code, c.period_end, c.person_id, c.area_id, 'cpp' as cohort, w.length as working_days, cast(null as integer) as days
from cpp_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-cpp'
union all
select a.authority_code, a.period_end, a.person_id, a.area_id, 'assessment', w.length, cast(null as integer)
from assessment_at_month_end a
join due_within w on w.authority_code = a.authority_code and w.period_end = a.period_end and w.name = 'supervision-assessment'
left join cpp_at_month_end c on c.authority_code = a.authority_code and c.period_end = a.period_end and c.person_id = a.person_id
left join cla_at_month_end k on k.authority_code = a.authority_code and k.period_end = a.period_end and k.person_id = a.person_id
left join cin_plan_at_month_end n on n.authority_code = a.authority_code and n.period_end = a.period_end and n.person_id = a.person_id
where c.person_id is null and k.person_id is null and n.person_id is null
union all
select c.authority_code, c.period_end, c.person_id, c.area_id, 'cin-not-cwd', cast(null as integer), w.length
from cin_plan_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-cin'
where c.is_cwd = 0
union all
select c.authority_code, c.period_end, c.person_id, c.area_id, 'cin-cwd', cast(null as integer), w.length
from cin_plan_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-cin-cwd'
where c.is_cwd = 1
union all
select c.authority_code, c.period_end, c.person_id, c.area_id, 'cla', cast(null as integer), w.length
from cla_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-cla'
union all
select c.authority_code, c.period_end, c.person_id, c.area_id, 'care-leaver', cast(null as integer), w.length
from care_leaver_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-care-leaver'
union all
select c.authority_code, c.period_end, c.person_id, c.area_id, 'early-help', cast(null as integer), w.length
from early_help_at_month_end c
join due_within w on w.authority_code = c.authority_code and w.period_end = c.period_end and w.name = 'supervision-early-help'
