-- CONT12(ME): children of POP-CLA(ME) whose period of care began before the twelve months and in whose twelve months no care started (S), no
-- episode ceased for another reason than X1, and no short break lay.
select k.authority_code, k.period_end, k.person_id, k.care_id, k.care_start_day, k.area_id, k.professional_id
from cla_at_month_end k
join period d on d.period_end = k.period_end
where k.care_start_day < d.r12_start
    and not exists (
        select 1 from looked_after_episode e
        where e.authority_code = k.authority_code and e.person_id = k.person_id
            and (
                (e.start_reason = 'S' and e.start_day between d.r12_start and k.period_end)
                or (coalesce(e.end_reason, '') <> 'X1' and e.end_day between d.r12_start and k.period_end)
            )
    )
    and not exists (
        select 1 from legal_span s
        where s.authority_code = k.authority_code and s.person_id = k.person_id
            and s.legal_status in ('V1', 'V3', 'V4') and s.from_day <= k.period_end and s.to_day > d.r12_start
    )
