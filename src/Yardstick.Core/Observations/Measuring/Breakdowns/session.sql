-- What breaking down adds to a session: the rows of the indicators with the day on which their categories are read, and the labels of codes.
create temporary table breakdown_row (
    indicator text not null,
    authority_code text not null,
    period_end date not null,
    area_id text,
    person_id text not null,
    record_id text not null,
    day date not null,
    numerator decimal(18, 4) not null,
    denominator decimal(18, 4) not null
);

create temporary table indicator_breakdown (indicator text not null, breakdown text not null);

create temporary table code_label (list text not null, code text not null, label text not null);

create temporary table subject_category (subject_no bigint not null, category text not null);

create temporary table category_sum (
    indicator text not null,
    authority_code text not null,
    period_end date not null,
    area_id text,
    breakdown text not null,
    category text not null,
    numerator decimal(18, 4) not null,
    denominator decimal(18, 4) not null
);
