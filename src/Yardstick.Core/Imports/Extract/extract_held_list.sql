select e.authority_code, e.authority_name, coalesce(d.source, 'standard-extract') as source, coalesce(d.as_at, e.extract_date) as extract_date
from extract e
left join source_delivery d on d.authority_code = e.authority_code
order by e.authority_code, d.source
