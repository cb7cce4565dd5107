insert into text_check (authority_code, number, text_sha256, found, reason, person, happened_at)
select @authority, coalesce(max(number), 0) + 1, @hash, @found, @reason, @person, @now
from text_check
where authority_code = @authority
