with held as (
    select authority_code, disa_person_id as person_id, upper(disa_disability_code) as code, min(line_no) as line_no, count(*) as rows_held
    from ssd_disability
    group by authority_code, disa_person_id, upper(disa_disability_code)
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
left join held h on h.authority_code = p.authority_code and h.person_id = p.pers_person_id and h.code is not null
where p.pers_dob <= m.extract_date
    and e.cine_referral_date <= m.extract_date
    and coalesce(e.cine_close_date, date '9999-12-31') > m.extract_date
    and h.person_id is null
union all
select h.authority_code, 'ssd_disability', h.person_id, h.person_id, h.line_no, 'disa_disability_code', h.code,
    case when h.code = 'NONE' then 'NONE stands beside another disability' else 'The same disability stands twice' end
from held h
where h.rows_held > 1
    or (h.code = 'NONE' and exists (
        select 1 from held o where o.authority_code = h.authority_code and o.person_id = h.person_id and o.code <> 'NONE'
    ))
