select cast(coalesce(max(number), 0) as int)
from published_delivery
where authority_code = @authorityCode and edition = @edition;
