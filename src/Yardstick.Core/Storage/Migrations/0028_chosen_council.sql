-- Which council the store is for, as chosen at its first start and later changed. Rows are added; the last one holds. Times are UTC.
create table chosen_council (
    number bigint not null,
    authority_code text not null,
    chosen_by text not null,
    chosen_at timestamp not null,
    primary key (number)
);
