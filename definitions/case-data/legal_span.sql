-- The legal status of a child on each day, as spans [from_day, to_day): of two open rows the latest start holds, then the greatest id.
with held as (
    select
        authority_code,
        lega_person_id as person_id,
        lega_legal_status_id as status_id,
        upper(lega_legal_status) as legal_status,
        lega_legal_status_start_date as start_day,
        coalesce(lega_legal_status_end_date, date '9999-12-31') as end_day
    from ssd_legal_status
    where lega_legal_status_start_date is not null
),
day as (
    select authority_code, person_id, start_day as day from held
    union
    select authority_code, person_id, end_day from held
),
span as (
    select authority_code, person_id, day as from_day, lead(day) over (partition by authority_code, person_id order by day) as to_day
    from day
),
rival as (
    select s.authority_code, s.person_id, s.from_day, s.to_day, h.legal_status,
        row_number() over (
            partition by s.authority_code, s.person_id, s.from_day order by h.start_day desc, h.status_id desc
        ) as place
    from span s
    join held h
        on h.authority_code = s.authority_code and h.person_id = s.person_id
        and h.start_day <= s.from_day and h.end_day > s.from_day
    where s.to_day is not null
)
select authority_code, person_id, from_day, to_day, legal_status from rival where place = 1
