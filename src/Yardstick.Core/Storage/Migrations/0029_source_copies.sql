-- Every copy of a delivery that was ever kept, so that none outlives what a council keeps: the latest of each source, and those before it.
create table source_copy (
    authority_code text not null,
    archive_hash text not null,
    as_at date not null,
    primary key (authority_code, archive_hash)
);

insert into source_copy (authority_code, archive_hash, as_at)
select authority_code, archive_hash, max(as_at) from source_delivery where archive_hash is not null group by authority_code, archive_hash;
