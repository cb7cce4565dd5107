-- Views of measured figures that people keep and share, and the addresses at which spreadsheets read them. Of an address only the hash is kept.
-- Times are UTC.
create table saved_view (
    view_id text not null,
    authority_code text not null,
    owner_account text not null,
    name text not null,
    last_months integer,
    first_period_end date,
    last_period_end date,
    shared_role text,
    shared_account text,
    changed_at timestamp not null,
    removed_at timestamp,
    primary key (view_id)
);

create table saved_view_part (
    view_id text not null,
    kind text not null,
    position integer not null,
    name text not null,
    primary key (view_id, kind, position)
);

create table saved_view_address (
    token_hash text not null,
    address_id text not null,
    view_id text not null,
    account_id text not null,
    made_at timestamp not null,
    revoked_at timestamp,
    primary key (token_hash)
);
