-- The lead involvement that ended on a day: who answers for an event of that day when nobody leads at its end (clarification 4).
with rival as (
    select authority_code, person_id, end_day, area_id, professional_id,
        row_number() over (partition by authority_code, person_id, end_day order by start_day desc, involvement_id desc nulls last) as place
    from lead_involvement
    where end_day < date '9999-12-31' and end_day >= start_day
)
select authority_code, person_id, end_day, area_id, professional_id from rival where place = 1
