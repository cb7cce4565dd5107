select source as Source, source_name as Name, as_at as AsAt, covers_from as CoversFrom, archive_hash as ArchiveHash, imported_at as ImportedAt
from source_delivery
where authority_code = @authorityCode
order by source
