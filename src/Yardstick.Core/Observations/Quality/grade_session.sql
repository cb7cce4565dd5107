-- What grading adds to a measuring session: which tables feed an indicator, which rules only speak of work, and what is in doubt.
create temporary table graded_table (indicator text not null, table_name text not null);

create temporary table work_rule (rule text not null);

-- Children, and records, that an open finding casts doubt on, by the indicator and month that they may feed.
create temporary table doubtful_person (indicator text not null, authority_code text not null, period_end date not null, person_id text not null);

create temporary table doubtful_record (indicator text not null, authority_code text not null, period_end date not null, record_id text not null);
