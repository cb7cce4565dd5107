-- POP-ICPC: one row a child and month, the earliest conference of the month that is neither a transfer-in nor temporary (clarification 26).
with ranked as (
    select c.*, d.period_end,
        row_number() over (
            partition by c.authority_code, d.period_end, c.person_id order by c.conference_day, c.conference_id
        ) as place
    from period d
    join conference c on c.conference_day between d.period_start and d.period_end
    where c.is_transfer_in = 0 and c.is_temporary = 0
)
select authority_code, period_end, person_id, conference_id, conference_day, area_id, to_plan, clock_day, due_day from ranked where place = 1
