insert into edition_document (edition_id, audience, kind, sha256, content)
select @edition_id, audience, kind, sha256, content
from edition_document
where edition_id = @amends
