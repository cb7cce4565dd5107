with held as (
    select d.authority_code, d.disa_table_id as record_id, d.disa_person_id as person_id, upper(d.disa_disability_code) as code, d.line_no,
        row_number() over (
            partition by d.authority_code, d.disa_person_id, upper(d.disa_disability_code) order by d.line_no
        ) as place,
        max(case when upper(d.disa_disability_code) <> 'NONE' then 1 else 0 end) over (
            partition by d.authority_code, d.disa_person_id
        ) as has_disability
    from ssd_disability d
),
person_held as (
    select distinct authority_code, person_id from held where code is not null
)
select distinct
    p.authority_code,
    'ssd_person' as table_name,
    p.pers_person_id as record_id,
    p.pers_person_id as person_id,
    p.line_no,
    cast(null as text) as column_name,
    cast(null as text) as value,
    'No disability and no NONE is recorded for a child with an open case' as found
from ssd_person p
join measured_extract m on m.authority_code = p.authority_code
join ssd_cin_episodes e on e.authority_code = p.authority_code and e.cine_person_id = p.pers_person_id
left join person_held h on h.authority_code = p.authority_code and h.person_id = p.pers_person_id
where p.pers_dob <= m.extract_date
    and e.cine_referral_date <= m.extract_date
    and coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date
    and h.person_id is null
union all
select h.authority_code, 'ssd_disability', h.record_id, h.person_id, h.line_no, 'disa_disability_code', h.code,
    case
        when h.code is null then 'The row names no disability'
        when h.place > 1 then 'The same disability stands twice'
        else 'NONE stands beside another disability'
    end
from held h
where h.code is null or h.place > 1 or (h.code = 'NONE' and h.has_disability = 1)
