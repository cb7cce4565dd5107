-- POP-CL(ME): former relevant, aged 18 to 25, alive, with a child in need episode open at the month end (clarification 32).
select distinct
    e.authority_code,
    e.period_end,
    e.person_id,
    e.area_id,
    e.professional_id
from cin_episode_at_month_end e
join ssd_care_leavers c on c.authority_code = e.authority_code and c.clea_person_id = e.person_id
join person x on x.authority_code = e.authority_code and x.person_id = e.person_id
where lower(c.clea_care_leaver_eligibility) = 'former relevant'
    and x.age_18_on <= e.period_end
    and x.age_26_on > e.period_end
