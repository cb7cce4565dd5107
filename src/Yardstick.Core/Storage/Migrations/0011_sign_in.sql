-- How people prove who they are, and what they are signed in with. Times are UTC.
create table sign_in (
    account_id text not null,
    password_hash text,
    security_stamp text not null,
    failed_attempts integer not null,
    locked_until timestamp,
    authenticator_key text,
    second_factor boolean not null,
    last_code_step bigint,
    primary key (account_id)
);

-- A browser in which somebody is signed in, until it is ended.
create table sign_in_session (
    session_id text not null,
    account_id text not null,
    method text not null,
    started_at timestamp not null,
    ended_at timestamp,
    primary key (session_id)
);

-- Links that are sent or handed over, each good for one use. Only the hash is kept.
create table account_token (
    token_hash text not null,
    account_id text not null,
    purpose text not null,
    expires_at timestamp not null,
    used_at timestamp,
    primary key (token_hash)
);

-- What cookies and forms are protected with, shared by every server of one store.
create table protection_key (
    name text not null,
    xml text not null,
    primary key (name)
);
