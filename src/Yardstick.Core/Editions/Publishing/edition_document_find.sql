select sha256, content
from edition_document
where edition_id = @edition_id and audience = @audience and kind = @kind
