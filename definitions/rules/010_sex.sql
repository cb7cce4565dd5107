with born as (
    select p.authority_code, p.pers_person_id, p.line_no, upper(p.pers_sex) as sex,
        case when p.pers_dob <= m.extract_date then 1 else 0 end as is_born
    from ssd_person p
    join measured_extract m on m.authority_code = p.authority_code
)
select
    authority_code,
    'ssd_person' as table_name,
    pers_person_id as record_id,
    pers_person_id as person_id,
    line_no,
    'pers_sex' as column_name,
    sex as value,
    case when sex is null then 'The sex is not recorded' else 'The sex of an unborn child is not U' end as found
from born
where sex is null or (is_born = 0 and sex not in ('U', '0'))
union all
select authority_code, 'ssd_person', 'unknown', cast(null as text), cast(null as bigint), 'pers_sex', cast(sum(case when sex in ('U', '9') then 1 else 0 end) as text),
    'More than 2 in 100 born persons have an unknown sex'
from born
where is_born = 1
group by authority_code
having sum(case when sex in ('U', '9') then 1 else 0 end) * 50 > count(*)
