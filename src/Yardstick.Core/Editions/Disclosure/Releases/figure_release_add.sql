insert into figure_release (authority_code, number, indicator, form, reason, person, happened_at)
select @authority, coalesce(max(number), 0) + 1, @indicator, @form, @reason, @person, @now
from figure_release
where authority_code = @authority
