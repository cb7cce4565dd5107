-- The working days by their running number. DUE(a, n), the n-th working day strictly after a, is the row numbered working_days(a) + n.
select c.working_days as number, min(c.day) as day
from calendar c
group by c.working_days
