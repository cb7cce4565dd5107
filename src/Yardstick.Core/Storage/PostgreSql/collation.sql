select datcollate as collation, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database();
