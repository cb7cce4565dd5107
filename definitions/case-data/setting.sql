-- What an authority may set, with the values of the product where it has set nothing. A setting that is removed, or set to something else, stops
-- the measurement. What each means and may be: settings.yml.
with usual as (
    select 'section-47-no-further-action' as name, 'flag' as value
    union all
    select 'caseload-limit', '20'
    union all
    select 'caseload-limit-newly-qualified', '18'
    union all
    select 'supervision-cpp', '20'
    union all
    select 'supervision-assessment', '20'
    union all
    select 'supervision-cin', '42'
    union all
    select 'supervision-cin-cwd', '56'
    union all
    select 'supervision-cla', '56'
    union all
    select 'supervision-care-leaver', '84'
    union all
    select 'supervision-early-help', '42'
),
own as (
    select s.authority_code, p.period_end, s.name, s.value,
        row_number() over (partition by s.authority_code, p.period_end, s.name order by s.from_date desc, s.number desc) as newest
    from period p
    join authority_setting s on s.from_date <= p.period_end
),
held as (
    select authority_code, period_end, name, value from own where newest = 1
)
select a.authority_code, p.period_end, u.name, coalesce(h.value, u.value) as value
from measured_authority a
cross join period p
cross join usual u
left join held h on h.authority_code = a.authority_code and h.period_end = p.period_end and h.name = u.name
