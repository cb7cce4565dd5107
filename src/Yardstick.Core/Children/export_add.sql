insert into child_export (export_id, authority_code, account_id, made_by, made_at, expires_at, purpose, query, areas, children, file_text)
values (@ExportId, @AuthorityCode, @AccountId, @MadeBy, @MadeAt, @ExpiresAt, @Purpose, @Query, @Areas, @Children, @FileText)
