select e.edition_id, e.authority_code, e.period_end as month, e.layout, e.version, e.amends, e.note, s.state, p.published_at,
    r.sha256 as restricted_hash, q.sha256 as public_hash
from edition e
join (
    select distinct on (edition_id) edition_id, state
    from edition_event
    order by edition_id, number desc
) s on s.edition_id = e.edition_id
join edition_document r on r.edition_id = e.edition_id and r.audience = 'restricted' and r.kind = 'report'
left join (
    select edition_id, min(happened_at) as published_at
    from edition_event
    where step = 'publish'
    group by edition_id
) p on p.edition_id = e.edition_id
left join (
    select edition_id, sha256
    from edition_document
    where audience = 'public' and kind = 'report'
) q on q.edition_id = e.edition_id
where @every_edition or e.edition_id = @edition_id
order by e.period_end desc, e.authority_code, e.layout, e.version desc
