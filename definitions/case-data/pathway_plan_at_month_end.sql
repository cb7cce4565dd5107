-- The pathway plan open at the month end: its authorisation, and the latest day on or before the month end on which it was authorised or reviewed.
select
    p.authority_code,
    d.period_end,
    p.person_id,
    min(p.authorised_date) as authorised_day,
    max(case when p.reviewed_date <= d.period_end and p.reviewed_date > p.authorised_date then p.reviewed_date else p.authorised_date end) as latest_day
from period d
join local_pathway_plan p on p.authorised_date <= d.period_end and coalesce(p.end_date, date '9999-12-31') > d.period_end
group by p.authority_code, d.period_end, p.person_id
