-- Every day with the number of working days up to and including it: Monday to Friday without England's bank holidays.
-- WD(a->b) is the difference of two rows; day 0 is the trigger date.
select
    d.day,
    cast(sum(case when extract(isodow from d.day) < 6 and h.day is null then 1 else 0 end) over (order by d.day) as integer) as working_days
from (
    select cast(g.day as date) as day
    from generate_series(date '1990-01-01', date '2045-12-31', interval '1 day') as g(day)
) d
left join bank_holiday h on h.day = d.day
