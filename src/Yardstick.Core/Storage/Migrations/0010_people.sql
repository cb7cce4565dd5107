-- The people who use the product, what they may do where and when, and who changed it. An account is never a child: children have a person_id.
-- Ends are the first day on which something no longer holds; 9999-12-31 while none is set.
create table person (
    account_id text not null,
    email text not null,
    name text not null,
    from_date date not null,
    to_date date not null,
    primary key (account_id)
);

create unique index person_email on person (email);

-- A role in an area. No authority: in every one of the store. No area: in the whole authority.
create table role_grant (
    grant_id text not null,
    account_id text not null,
    role text not null,
    authority_code text,
    area_id text,
    from_date date not null,
    to_date date not null,
    primary key (grant_id)
);

create table responsibility (
    responsibility_id text not null,
    authority_code text not null,
    indicator text not null,
    kind text not null,
    account_id text not null,
    from_date date not null,
    to_date date not null,
    primary key (responsibility_id)
);

-- Rows are added and never changed.
create sequence change_number;

create table change_log (
    number bigint not null default nextval('change_number'),
    changed_at timestamp not null,
    changed_by text not null,
    subject text not null,
    subject_id text not null,
    what text not null,
    before text,
    after text,
    primary key (number)
);
