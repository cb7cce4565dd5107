-- Of the care leavers, those in touch and in suitable accommodation: the code ends in 1, or the suitability is 1 where it stands alone.
-- Of several rows of a young person the latest contact holds.
with latest as (
    select c.*,
        case when upper(c.clea_care_leaver_in_touch) = 'YES'
            and (
                c.clea_care_leaver_accommodation like '%1'
                or (coalesce(c.clea_care_leaver_accommodation, '') not like '%2' and upper(c.clea_care_leaver_accom_suitable) in ('1', 'Y'))
            ) then 1 else 0 end as is_met,
        row_number() over (
            partition by c.authority_code, c.clea_person_id
            order by coalesce(c.clea_care_leaver_latest_contact, date '1900-01-01') desc, c.clea_table_id desc
        ) as place
    from ssd_care_leavers c
    where lower(c.clea_care_leaver_eligibility) = 'former relevant'
)
select
    k.authority_code,
    k.period_end,
    k.person_id,
    k.person_id as record_id,
    k.area_id,
    l.is_met as numerator,
    1 as denominator,
    cast(null as date) as clock_start,
    case when l.clea_care_leaver_latest_contact <= k.period_end then l.clea_care_leaver_latest_contact end as last_event,
    cast(null as date) as due_date,
    case when l.is_met = 1 then 'met' else 'not-met' end as reason
from care_leaver_at_month_end k
join latest l on l.authority_code = k.authority_code and l.clea_person_id = k.person_id and l.place = 1
