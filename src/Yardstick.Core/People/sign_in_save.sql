insert into sign_in (
    account_id, password_hash, security_stamp, failed_attempts, locked_until, authenticator_key, second_factor, last_code_step
)
values (
    @AccountId, @PasswordHash, @SecurityStamp, @FailedAttempts, @LockedUntil, @AuthenticatorKey, @SecondFactor, @LastCodeStep
)
on conflict (account_id) do update set
    password_hash = excluded.password_hash,
    security_stamp = excluded.security_stamp,
    failed_attempts = excluded.failed_attempts,
    locked_until = excluded.locked_until,
    authenticator_key = excluded.authenticator_key,
    second_factor = excluded.second_factor,
    last_code_step = excluded.last_code_step
