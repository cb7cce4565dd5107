insert into schema_migration (number, name, hash, applied_at) values (@Number, @Name, @Hash, @AppliedAt);
