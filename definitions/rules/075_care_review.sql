select
    d.authority_code,
    'ssd_cla_episodes' as table_name,
    k.episode_id as record_id,
    d.person_id,
    cast(null as bigint) as line_no,
    'clar_cla_review_date' as column_name,
    cast(d.due_day as text) as value,
    case when d.held_before = 0 then 'The first review' else 'The next review' end || ' was due on ' || cast(d.due_day as text) || ' and has not been held' as found
from review_due d
join cla_at_month_end k on k.authority_code = d.authority_code and k.person_id = d.person_id and k.care_id = d.care_id
join measured_extract m on m.authority_code = k.authority_code and m.extract_date = k.period_end
where d.base_day <= m.extract_date and d.held_day > m.extract_date and d.due_day < m.extract_date
union all
select r.authority_code, 'ssd_cla_reviews', r.clar_cla_review_id, c.person_id, r.line_no, 'clar_cla_review_date', cast(r.clar_cla_review_date as text),
    'The review lies before care started on ' || cast(c.start_day as text)
from ssd_cla_reviews r
join care_period c on c.authority_code = r.authority_code and c.care_id = r.clar_cla_id
where r.clar_cla_review_date < c.start_day
