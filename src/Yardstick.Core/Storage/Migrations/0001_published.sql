-- Published reports, as printed. The authority is the first part of every key and join. A place is file, sheet, line and column.
-- No foreign keys: in DuckDB they hinder updates of the rows that are referred to.

create table published_edition (
    authority_code varchar not null,
    edition varchar not null,
    authority_name varchar not null,
    published_on date not null,
    data_to date not null,
    audience varchar not null,
    rounding varchar not null,
    primary key (authority_code, edition)
);

-- Every delivery that was ever kept, also those that a later one of the same edition has replaced.
create table published_delivery (
    authority_code varchar not null,
    edition varchar not null,
    number int not null,
    source_name varchar not null,
    content_hash varchar not null,
    imported_at timestamptz not null,
    tables int not null,
    indicator_rows int not null,
    primary key (authority_code, edition, number)
);

create table published_table (
    authority_code varchar not null,
    edition varchar not null,
    table_number int not null,
    file varchar not null,
    sheet varchar,
    title varchar not null,
    kind varchar not null,
    audience varchar,
    indicator_title varchar,
    indicator varchar
);

create table published_row (
    authority_code varchar not null,
    edition varchar not null,
    table_number int not null,
    row_number int not null,
    reference varchar,
    printed_title varchar not null,
    indicator varchar,
    place_file varchar not null,
    place_sheet varchar,
    place_line int not null,
    place_column int not null
);

create table published_value (
    authority_code varchar not null,
    edition varchar not null,
    table_number int not null,
    row_number int not null,
    value_number int not null,
    period_end date not null,
    printed varchar not null,
    state varchar not null,
    value decimal(28, 16),
    numerator decimal(28, 16),
    denominator decimal(28, 16),
    place_file varchar not null,
    place_sheet varchar,
    place_line int not null,
    place_column int not null
);

create table published_cell (
    authority_code varchar not null,
    edition varchar not null,
    table_number int not null,
    row_number int not null,
    cell_number int not null,
    role varchar not null,
    header varchar not null,
    printed varchar not null,
    value decimal(28, 16),
    place_file varchar not null,
    place_sheet varchar,
    place_line int not null,
    place_column int not null
);

create table published_team_row (
    authority_code varchar not null,
    edition varchar not null,
    table_number int not null,
    row_number int not null,
    team varchar not null,
    is_total boolean not null,
    numerator decimal(28, 16),
    denominator decimal(28, 16),
    printed_percentage varchar,
    percentage decimal(28, 16),
    numerator_file varchar not null,
    numerator_sheet varchar,
    numerator_line int not null,
    numerator_column int not null,
    denominator_file varchar not null,
    denominator_sheet varchar,
    denominator_line int not null,
    denominator_column int not null,
    percentage_file varchar not null,
    percentage_sheet varchar,
    percentage_line int not null,
    percentage_column int not null
);

create table published_text (
    authority_code varchar not null,
    edition varchar not null,
    text_number int not null,
    section varchar not null,
    text varchar not null,
    place_file varchar not null,
    place_sheet varchar,
    place_line int not null,
    place_column int not null
);

create table published_finding (
    authority_code varchar not null,
    edition varchar not null,
    finding_number int not null,
    severity varchar not null,
    rule varchar not null,
    value varchar not null,
    message varchar not null,
    place_file varchar not null,
    place_sheet varchar,
    place_line int not null,
    place_column int not null
);

-- What a person said that a printed title means. An empty table title: in every table of the authority.
create table title_mapping (
    authority_code varchar not null,
    printed_title varchar not null,
    table_title varchar not null,
    indicator varchar not null,
    confirmed_by_role varchar not null,
    confirmed_at timestamptz not null,
    primary key (authority_code, printed_title, table_title)
);
