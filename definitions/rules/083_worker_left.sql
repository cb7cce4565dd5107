with holder as (
    select distinct i.authority_code, i.professional_id
    from lead_involvement i
    join measured_extract m on m.authority_code = i.authority_code and i.start_day <= m.extract_date and i.end_day > m.extract_date
),
status as (
    select authority_code, professional_id, max(coalesce(to_date, date '9999-12-31')) as until_day
    from local_worker_status
    group by authority_code, professional_id
)
select
    f.authority_code,
    'ssd_professionals' as table_name,
    f.prof_professional_id as record_id,
    cast(null as text) as person_id,
    f.line_no,
    case when s.until_day <= m.extract_date then cast(null as text) else 'prof_full_time_equivalency' end as column_name,
    case when s.until_day <= m.extract_date then cast(s.until_day as text) else cast(f.prof_full_time_equivalency as text) end as value,
    case
        when s.until_day <= m.extract_date then 'The worker leads cases and left on ' || cast(s.until_day as text)
        when f.prof_full_time_equivalency is null then 'The worker leads cases and has no full-time equivalent'
        else 'The full-time equivalent is 0 or more than 1'
    end as found
from ssd_professionals f
join measured_extract m on m.authority_code = f.authority_code
join holder h on h.authority_code = f.authority_code and h.professional_id = f.prof_professional_id
left join status s on s.authority_code = f.authority_code and s.professional_id = f.prof_professional_id
where s.until_day <= m.extract_date
    or f.prof_full_time_equivalency is null
    or f.prof_full_time_equivalency <= 0
    or f.prof_full_time_equivalency > 1
