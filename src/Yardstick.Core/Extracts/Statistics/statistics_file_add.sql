insert into statistics_file (number, data_set, file_name, file_hash, imported_by, imported_at)
values (@Number, @DataSet, @FileName, @FileHash, @ImportedBy, @ImportedAt)
