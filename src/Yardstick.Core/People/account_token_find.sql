select account_id
from account_token
where token_hash = @token_hash and purpose = any(@purposes) and expires_at > @now and used_at is null
