-- What sheets, headings, codes and teams of a source mean that the product does not know: found by an import, said by a person. Kept from one
-- delivery to the next. meaning is null until somebody has said it.
create table source_mapping (
    authority_code text not null,
    source text not null,
    kind text not null,
    scope text not null,
    found text not null,
    meaning text,
    confirmed_by text,
    confirmed_at timestamp,
    first_seen timestamp not null,
    primary key (authority_code, source, kind, scope, found)
);
