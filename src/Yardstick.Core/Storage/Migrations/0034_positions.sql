-- Position statements: what each service says of itself for a month. Each save and each decision is a version; none is ever changed. Times are UTC.
create table position_version (
    authority_code text not null,
    service_id text not null,
    period_end date not null,
    version integer not null,
    standing text not null,
    figures text not null,
    strengths text not null,
    concerns text not null,
    plans text not null,
    -- The same with their figures put in, as they were approved.
    shown_figures text,
    shown_strengths text,
    shown_concerns text,
    shown_plans text,
    -- Keys of the figures in the text that are the service's own, with a space between them.
    own_figures text,
    -- The month that the text was carried forward from while nobody has written it anew.
    carried_from date,
    is_for_publication boolean not null,
    written_by text not null,
    written_at timestamp not null,
    decided_by text,
    decided_at timestamp,
    reason text,
    primary key (authority_code, service_id, period_end, version)
);

create table position_confirmation (
    authority_code text not null,
    service_id text not null,
    period_end date not null,
    printed text not null,
    sentence text not null,
    reason text not null,
    confirmed_by text not null,
    confirmed_at timestamp not null,
    primary key (authority_code, service_id, period_end, printed, sentence)
);
