insert into chosen_council (number, authority_code, chosen_by, chosen_at)
select coalesce(max(number), 0) + 1, @code, @by, @now
from chosen_council
