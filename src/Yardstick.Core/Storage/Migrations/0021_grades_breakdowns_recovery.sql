-- How far the figures of a frozen month could be relied on when it was frozen: every indicator of the authority, and of other areas those
-- whose data quality was red. Rows are added once and never changed.
create table snapshot_grade (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    area_level text not null,
    area_id text not null,
    cases bigint not null,
    doubtful bigint not null,
    doubtful_share decimal(28, 10),
    grade text not null,
    reason text,
    primary key (authority_code, period_end, indicator, area_level, area_id)
);

-- The categories of a frozen month's figures beside their totals: by age, sex, ethnic group and so on. Rows are added once and never changed.
create table snapshot_breakdown (
    authority_code text not null,
    period_end date not null,
    indicator text not null,
    area_level text not null,
    area_id text not null,
    breakdown text not null,
    category text not null,
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    value decimal(28, 10),
    status text not null,
    reason text
);

create index snapshot_breakdown_by_indicator on snapshot_breakdown (authority_code, indicator, period_end);

-- Codes that let somebody in once in the place of the authenticator app. Only the hash is kept. Times are UTC.
create table recovery_code (
    account_id text not null,
    code_hash text not null,
    made_at timestamp not null,
    used_at timestamp,
    primary key (account_id, code_hash)
);
