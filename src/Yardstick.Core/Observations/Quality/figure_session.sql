-- What the rules on figures see: the figures that were measured, and the population of each month.
create temporary table observation (
    authority_code text not null,
    indicator text not null,
    unit text not null,
    time_basis text not null,
    period_end date not null,
    area_level text not null,
    area_id text not null,
    numerator decimal(18, 4),
    denominator decimal(18, 4),
    value decimal(20, 6),
    status text not null
);

create temporary table population_in_force (
    authority_code text not null,
    period_end date not null,
    reference_date date,
    newer_date date,
    source text
);
