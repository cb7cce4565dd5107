-- Children behind figures: the secret that pseudonyms are made with, records that few may see, what was taken out, and who looked at what.
-- Rows of child_access are added and never changed; each carries the hash of the one before it.
create table store_secret (
    secret_name text not null,
    secret text not null,
    primary key (secret_name)
);

create table restricted_record (
    authority_code text not null,
    person_id text not null,
    from_at timestamp not null,
    from_by text not null,
    reason text not null,
    lifted_at timestamp not null,
    lifted_by text,
    primary key (authority_code, person_id, from_at)
);

-- The text goes when the export has expired; who took what for what stays.
create table child_export (
    export_id text not null,
    authority_code text not null,
    account_id text not null,
    made_by text not null,
    made_at timestamp not null,
    expires_at timestamp not null,
    purpose text not null,
    query text not null,
    areas text not null,
    children bigint not null,
    file_text text,
    primary key (export_id)
);

create table child_access (
    number bigint not null,
    happened_at timestamp not null,
    account_id text,
    viewer text not null,
    action text not null,
    outcome text not null,
    authority_code text not null,
    person_id text,
    area_id text,
    purpose text not null,
    query text not null,
    children bigint not null,
    export_id text,
    previous_hash text not null,
    hash text not null,
    primary key (number)
);

create table child_access_review (
    authority_code text not null,
    month_end date not null,
    signed_at timestamp not null,
    signed_by text not null,
    remark text not null,
    entries bigint not null,
    last_number bigint not null,
    last_hash text not null,
    primary key (authority_code, month_end)
);

-- Assurance clinics: what was said about an area that stays below the minimum, and what it is to do.
create table clinic_conversation (
    conversation_id text not null,
    authority_code text not null,
    area_id text not null,
    indicator text not null,
    month_end date not null,
    held_on date not null,
    with_role text not null,
    said text not null,
    noted_by text not null,
    noted_at timestamp not null,
    primary key (conversation_id)
);

create table clinic_plan (
    plan_id text not null,
    conversation_id text not null,
    authority_code text not null,
    area_id text not null,
    indicator text not null,
    aim text not null,
    opened_on date not null,
    closed_on date not null,
    result text,
    primary key (plan_id)
);

create table clinic_plan_step (
    plan_id text not null,
    step_number integer not null,
    what text not null,
    by_role text not null,
    due_on date not null,
    state text not null,
    primary key (plan_id, step_number)
);
