select number, name, value, from_date, set_by, set_at
from authority_setting
where authority_code = @authority and name = @name
order by from_date desc, number desc
