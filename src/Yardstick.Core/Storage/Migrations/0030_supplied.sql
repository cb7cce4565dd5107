-- Figures that no case record gives, as they were supplied by hand, and what was decided about them. Rows are added and never changed: a frozen
-- month can be made again with what was approved when it was frozen. Times are UTC.
create sequence supplied_number;

create table supplied_figure (
    authority_code text not null,
    number bigint not null default nextval('supplied_number'),
    indicator text not null,
    period_end date not null,
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    value decimal(28, 10),
    source text not null,
    supplier text not null,
    correction text,
    supplied_by text not null,
    supplied_at timestamp not null,
    primary key (authority_code, number)
);

create table supplied_decision (
    authority_code text not null,
    number bigint not null default nextval('supplied_number'),
    figure bigint not null,
    decision text not null,
    note text,
    decided_by text not null,
    decided_at timestamp not null,
    primary key (authority_code, number)
);

-- Whose figure a frozen figure is, where it was supplied by hand.
alter table snapshot_observation add column supplied_by text;
