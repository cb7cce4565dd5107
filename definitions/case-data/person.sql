-- One row a person of the extract, with the days on which ages are reached.
-- A birthday of 29 February is kept on 1 March in a year without one.
with born as (
    select
        authority_code,
        pers_person_id as person_id,
        pers_dob as dob,
        pers_expected_dob as expected_dob,
        coalesce(pers_death_date, date '9999-12-31') as death_date,
        case when extract(month from pers_dob) = 2 and extract(day from pers_dob) = 29 then 1 else 0 end as leap
    from ssd_person
)
select
    authority_code,
    person_id,
    dob,
    death_date,
    -- The first day on which the person is not unborn.
    case when dob is not null then dob when expected_dob is not null then date '9999-12-31' else date '1900-01-01' end as born_on,
    -- Without a date of birth nobody reaches an age: under 18 everywhere, and out of what has a lower age limit.
    coalesce(cast(dob + interval '1 year' as date) + leap, date '9999-12-31') as age_1_on,
    coalesce(cast(dob + interval '4 years' as date), date '9999-12-31') as age_4_on,
    coalesce(cast(dob + interval '5 years' as date) + leap, date '9999-12-31') as age_5_on,
    coalesce(cast(dob + interval '10 years' as date) + leap, date '9999-12-31') as age_10_on,
    coalesce(cast(dob + interval '13 years' as date) + leap, date '9999-12-31') as age_13_on,
    coalesce(cast(dob + interval '14 years' as date) + leap, date '9999-12-31') as age_14_on,
    coalesce(cast(dob + interval '16 years' as date), date '9999-12-31') as age_16_on,
    coalesce(cast(dob + interval '18 years' as date) + leap, date '9999-12-31') as age_18_on,
    coalesce(cast(dob + interval '21 years' as date) + leap, date '9999-12-31') as age_21_on,
    coalesce(cast(dob + interval '26 years' as date) + leap, date '9999-12-31') as age_26_on
from born
