-- What the indicators add to a session: their names, and the sums of their rows by month and team.
create temporary table measured_indicator (indicator text not null);

create temporary table area_sum (
    indicator text not null,
    authority_code text not null,
    period_end date not null,
    area_id text,
    numerator decimal(18, 4) not null,
    denominator decimal(18, 4) not null
);
