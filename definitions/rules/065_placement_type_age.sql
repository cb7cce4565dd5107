with lowest as (
    select 'P2' as type, 15 as years_until_2023, 16 as years, date '2023-10-27' as last_day
    union all select 'H5', 14, 16, date '2024-03-31'
    union all select 'K3', 16, 16, date '9999-12-31'
    union all select 'P3', 14, 14, date '9999-12-31'
    union all select 'R5', 10, 10, date '9999-12-31'
    union all select 'S1', 4, 4, date '9999-12-31'
    union all select 'Z1', 0, 0, date '2025-03-31'
),
placed as (
    select p.*, l.type, l.last_day, m.extract_date,
        coalesce(p.clap_cla_placement_end_date, date '9999-12-31') as end_day,
        case when p.clap_cla_placement_start_date < date '2023-04-01' then l.years_until_2023 else l.years end as years
    from ssd_cla_placement p
    join lowest l on l.type = upper(p.clap_cla_placement_type)
    join measured_extract m on m.authority_code = p.authority_code
)
select
    p.authority_code,
    'ssd_cla_placement' as table_name,
    p.clap_cla_placement_id as record_id,
    p.clap_person_id as person_id,
    p.line_no,
    'clap_cla_placement_type' as column_name,
    p.clap_cla_placement_type as value,
    case
        when p.extract_date > p.last_day and p.end_day > p.last_day then 'Type ' || p.type || ' is not used after ' || cast(p.last_day as text)
        else 'Type ' || p.type || ' is for children of ' || cast(p.years as text) || ' and over'
    end as found
from placed p
left join ssd_person b on b.authority_code = p.authority_code and b.pers_person_id = p.clap_person_id
where (p.extract_date > p.last_day and p.end_day > p.last_day)
    or cast(b.pers_dob + p.years * interval '1 year' as date) > p.clap_cla_placement_start_date
