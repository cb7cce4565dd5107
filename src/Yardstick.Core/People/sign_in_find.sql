select account_id, password_hash, security_stamp, failed_attempts, locked_until, authenticator_key, second_factor, last_code_step
from sign_in
where account_id = @account_id
