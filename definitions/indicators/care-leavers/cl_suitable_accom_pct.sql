-- Of the care leavers, those in touch and in suitable accommodation: the code ends in 1, or the suitability is 1 where it stands alone.
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.person_id as record_id,
    k.area_id,
    max(case when upper(c.clea_care_leaver_in_touch) = 'YES' and (c.clea_care_leaver_accommodation like '%1' or (c.clea_care_leaver_accommodation not like '%2' and c.clea_care_leaver_accom_suitable in ('1', 'Y'))) then 1 else 0 end) as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    cast(null as date) as last_event,
    cast(null as date) as due_date,
    case when max(case when upper(c.clea_care_leaver_in_touch) = 'YES' and (c.clea_care_leaver_accommodation like '%1' or (c.clea_care_leaver_accommodation not like '%2' and c.clea_care_leaver_accom_suitable in ('1', 'Y'))) then 1 else 0 end) = 1 then 'met' else 'not-met' end as reason
from care_leaver_at_month_end k
join ssd_care_leavers c
    on c.authority_code = k.authority_code and c.clea_person_id = k.person_id
    and lower(c.clea_care_leaver_eligibility) = 'former relevant'
group by k.authority_code, k.period_end, k.person_id, k.area_id
