-- Who would be counted now, for the length of the connection.
create temporary table latest_member (
    period_end date not null,
    indicator text not null,
    person_id text,
    record_id text not null,
    numerator decimal(18, 4) not null,
    denominator decimal(18, 4),
    area_id text
)
