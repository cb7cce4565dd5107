-- Once open, nothing reaches outside the store's file and no connection changes what all the others rely on.
set global TimeZone = 'UTC';
set global enable_external_access = false;
-- To look for common parts of texts takes a fifth of an import; without it the file is twice as large.
set global disabled_compression_methods = 'fsst';
set global lock_configuration = true;
