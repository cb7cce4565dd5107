-- Of the reviews held in the month of looked-after children aged 4 or over (code other than PN0), those in which the child took part: PN1 to PN6
-- (clarification 46).
with held as (
    select v.authority_code, c.person_id, v.clar_cla_id as care_id, v.clar_cla_review_date as review_day,
        min(v.clar_cla_review_id) as review_id,
        -- Rows of one child and day are one review: the child took part when one of them says so.
        max(case
            when upper(v.clar_cla_review_participation) in ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6') then 2
            when upper(v.clar_cla_review_participation) = 'PN0' then 0
            else 1
        end) as participation
    from ssd_cla_reviews v
    join care_period c on c.authority_code = v.authority_code and c.care_id = v.clar_cla_id
    where v.clar_cla_review_date >= c.start_day and coalesce(upper(v.clar_cla_review_cancelled), 'N') <> 'Y'
    group by v.authority_code, c.person_id, v.clar_cla_id, v.clar_cla_review_date
)
select
    r.authority_code,
    d.period_end,
    r.person_id,
    r.review_id as record_id,
    case when l.person_id is null then n.area_id else l.area_id end as area_id,
    case when r.participation = 2 then 1 else 0 end as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    r.review_day as last_event,
    cast(null as date) as due_date,
    case when r.participation = 2 then 'met' else 'not-met' end as reason
from period d
join held r on r.review_day between d.period_start and d.period_end
left join person x on x.authority_code = r.authority_code and x.person_id = r.person_id
left join legal_span s on s.authority_code = r.authority_code and s.person_id = r.person_id and s.from_day <= r.review_day and s.to_day > r.review_day
left join lead_span l on l.authority_code = r.authority_code and l.person_id = r.person_id and l.from_day <= r.review_day and l.to_day > r.review_day
left join lead_ended n on n.authority_code = r.authority_code and n.person_id = r.person_id and n.end_day = r.review_day
where coalesce(x.death_date, date '9999-12-31') > r.review_day
    and coalesce(x.age_18_on, date '9999-12-31') > r.review_day
    and coalesce(s.legal_status, '') not in ('V1', 'V3', 'V4')
    and exists (
        select 1 from looked_after_episode e
        where e.authority_code = r.authority_code and e.person_id = r.person_id and e.start_day <= r.review_day and e.end_day > r.review_day
    )
    and x.age_4_on <= r.review_day
    and r.participation > 0
