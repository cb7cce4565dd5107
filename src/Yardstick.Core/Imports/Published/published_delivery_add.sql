insert into published_delivery (
    authority_code, edition, number, source_name, content_hash, imported_at, tables, indicator_rows
)
values (
    @AuthorityCode, @Edition, @Number, @SourceName, @ContentHash, @ImportedAt, @Tables, @IndicatorRows
);
