-- Continuous involvement of one social worker with one child as lead: rows of the same registration number join when the next starts no later
-- than the day after the one before ended (clarification 50). Without a number the worker's own id stands for it.
with held as (
    select i.authority_code, i.person_id, i.start_day, i.end_day, i.involvement_id, i.professional_id,
        coalesce(nullif(trim(f.prof_social_worker_registration_no), ''), i.professional_id) as registration
    from lead_involvement i
    left join ssd_professionals f on f.authority_code = i.authority_code and f.prof_professional_id = i.professional_id
),
marked as (
    select h.*,
        max(end_day) over (
            partition by authority_code, person_id, registration
            order by start_day, involvement_id
            rows between unbounded preceding and 1 preceding
        ) as ended_before
    from held h
),
numbered as (
    select m.*,
        sum(case when ended_before is not null and start_day <= ended_before + 1 then 0 else 1 end) over (
            partition by authority_code, person_id, registration order by start_day, involvement_id
        ) as chain_no
    from marked m
)
select authority_code, person_id, registration, chain_no, min(start_day) as start_day, max(end_day) as end_day
from numbered
group by authority_code, person_id, registration, chain_no
