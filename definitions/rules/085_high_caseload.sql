select
    w.authority_code,
    'ssd_professionals' as table_name,
    w.professional_id as record_id,
    cast(null as text) as person_id,
    cast(null as bigint) as line_no,
    cast(null as text) as column_name,
    cast(w.children as text) as value,
    'The worker leads ' || cast(w.children as text) || ' children' as found
from worker_at_month_end w
join measured_extract m on m.authority_code = w.authority_code and m.extract_date = w.period_end
where w.children >= case when w.status in ('NQSW', 'ASYE') then 18 else 20 end
