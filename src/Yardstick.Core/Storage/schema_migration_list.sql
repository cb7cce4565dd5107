select number, hash from schema_migration order by number;
